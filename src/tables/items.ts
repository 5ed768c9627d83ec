import type { Item } from '#src/domain/item.ts';
import { dateCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { listCell } from './cells/list.ts';
import { pageCell, textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const itemsTable = defineTable<Item>({
  name: 'items',
  title: '取組項目・事業',
  description: '計画に掲げられた項目。1行が1項目です。',
  identity: ['id'],
  columns: {
    id: {
      header: '項目ID',
      description: '項目を指す変わらない名前。ページの URL になります',
      example: 'item-01-01',
      required: true,
      cell: idCell,
    },
    outlineId: {
      header: '体系ID',
      description: '属する柱の体系ID',
      example: 'initiative-01',
      required: false,
      references: 'outline',
      cell: idCell,
    },
    number: {
      header: '番号',
      description: '資料での番号または並び順',
      example: '1',
      required: false,
      cell: textCell,
    },
    name: {
      header: '名称',
      description: '項目の名称（資料のとおり）',
      example: '市税収納率の改善',
      required: true,
      cell: textCell,
    },
    departments: {
      header: '担当部署',
      description: '担当する部署の名称',
      example: '納税課',
      required: true,
      references: 'departments',
      cell: listCell(textCell),
    },
    summary: {
      header: '概要',
      description: '何をする項目か（要約）',
      example: '収納率を都内の市で上位にする',
      required: false,
      cell: textCell,
    },
    goal: {
      header: '目標状態',
      description: '達成されたときの姿（要約）',
      example: '収納率が上位に入っている',
      required: false,
      cell: textCell,
    },
    relistedFrom: {
      header: '再掲元',
      description: '別の柱に掲げた同じ項目の項目ID。再掲は数えません',
      example: 'item-01-01',
      required: false,
      references: 'items',
      cell: idCell,
    },
    indicatorIds: {
      header: '関連指標',
      description: '関係する指標の指標ID',
      example: 'indicator-1',
      required: false,
      references: 'indicators',
      cell: listCell(idCell),
    },
    start: {
      header: '開始',
      description: '項目が始まった日',
      example: '2020-04-01',
      required: false,
      cell: dateCell,
    },
    end: {
      header: '終了',
      description: '項目が終わった日。次の期からは報告を求めません',
      example: '2021-03-31',
      required: false,
      cell: dateCell,
    },
    sourceId: {
      header: '出典',
      description: 'plan.yaml の sources の id',
      example: 'sheet-2020-h1',
      required: false,
      references: 'sources',
      cell: idCell,
    },
    sourcePage: {
      header: '出典ページ',
      description: '資料のページ',
      example: '12',
      required: false,
      cell: pageCell,
    },
  },
});
