import type { Milestone } from '#src/domain/milestone.ts';
import { periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { orderCell } from './cells/number.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const milestonesTable = defineTable<Milestone>({
  name: 'milestones',
  title: '行程',
  description: '項目の行動計画。いつ、何をするか。',
  identity: ['itemId', 'periodId', 'order'],
  columns: {
    itemId: {
      header: '項目ID',
      description: '行程の項目の項目ID',
      example: 'item-1',
      required: true,
      references: 'items',
      cell: idCell,
    },
    periodId: {
      header: '期間',
      description: '年度、半期または四半期',
      example: '2020-q1',
      required: true,
      cell: periodCell,
    },
    order: {
      header: '順',
      description: '同じ期間の中での並び順',
      example: '1',
      required: true,
      cell: orderCell,
    },
    text: {
      header: '内容',
      description: 'することまたは達する状態（要約）',
      example: '仕組みの周知',
      required: true,
      cell: textCell,
    },
    status: {
      header: '状態',
      description: '行程の状態（資料に書かれているとき）',
      example: '実施済',
      required: false,
      cell: textCell,
    },
  },
});
