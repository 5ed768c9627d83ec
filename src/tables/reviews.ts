import type { Review } from '#src/domain/review.ts';
import { periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { listCell } from './cells/list.ts';
import { orderCell } from './cells/number.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const reviewsTable = defineTable<Review>({
  name: 'reviews',
  title: '点検意見と回答',
  description: '市民会議などの点検意見と、それに対する市の回答。1行が1つの意見です。',
  identity: ['targetId', 'reviewer', 'order'],
  columns: {
    targetId: {
      header: '対象ID',
      description: '意見が付いた柱の体系ID、または項目ID',
      example: 'initiative-01',
      required: true,
      references: 'items-or-outline',
      cell: idCell,
    },
    order: {
      header: '順',
      description: '同じ対象への意見の並び順',
      example: '1',
      required: true,
      cell: orderCell,
    },
    reviewer: {
      header: '点検主体',
      description: '意見を述べた会議などの名称',
      example: '行財政改革市民会議',
      required: true,
      cell: textCell,
    },
    comment: {
      header: '意見',
      description: '意見（要約）',
      example: '概ね計画どおりと評価する',
      required: true,
      cell: textCell,
    },
    itemIds: {
      header: '関連項目',
      description: '意見が名を挙げた項目の項目ID',
      example: 'item-01-03;item-01-06',
      required: false,
      references: 'items',
      cell: listCell(idCell),
    },
    reply: {
      header: '市の回答',
      description: '意見への市の回答（要約）',
      example: '次期計画で対応する',
      required: false,
      cell: textCell,
    },
    followUp: {
      header: '対応状況',
      description: '回答の後の対応',
      example: '対応済み',
      required: false,
      cell: textCell,
    },
    replyPeriodId: {
      header: '回答の期',
      description: '市が回答した期（意見と同じ期なら空欄）',
      example: '2020-h2',
      required: false,
      cell: periodCell,
    },
  },
});
