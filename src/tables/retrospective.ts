import {
  ACTION_KINDS,
  RETROSPECTIVE_KINDS,
  type Retrospective,
  type RetrospectiveAction,
} from '#src/domain/retrospective.ts';
import { choiceCell } from './cells/choice.ts';
import { idCell } from './cells/id.ts';
import { listCell } from './cells/list.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const retrospectiveTable = defineTable<Retrospective>({
  name: 'retrospective',
  title: '振り返り',
  description: 'できたこと（Keep）、問題（Problem）、次に取り組むこと（Try）。',
  identity: ['kind', 'number'],
  columns: {
    kind: {
      header: '区分',
      description: '振り返りの区分',
      example: 'Keep',
      required: true,
      cell: choiceCell(RETROSPECTIVE_KINDS),
    },
    number: {
      header: '番号',
      description: '区分の中での番号',
      example: '1',
      required: true,
      cell: textCell,
    },
    text: {
      header: '内容',
      description: '内容（要約）',
      example: '効率化を職員が実感できている',
      required: true,
      cell: textCell,
    },
    relatedIds: {
      header: '関連',
      description: '関係する項目・体系の ID',
      example: 'latter-01',
      required: false,
      references: 'items-or-outline',
      cell: listCell(idCell),
    },
  },
});

export const retrospectiveActionsTable = defineTable<RetrospectiveAction>({
  name: 'retrospective-actions',
  title: '振り返りからつながる取組',
  description: '次に取り組むこと（Try）ごとの、具体的な取組。',
  identity: ['number', 'kind', 'name'],
  columns: {
    number: {
      header: '番号',
      description: 'Try の番号',
      example: '1',
      required: true,
      cell: textCell,
    },
    kind: {
      header: '種類',
      description: '取組の種類',
      example: '新規',
      required: true,
      cell: choiceCell(ACTION_KINDS),
    },
    itemId: {
      header: '項目ID',
      description: '取組の項目ID',
      example: 'latter-01',
      required: false,
      references: 'items',
      cell: idCell,
    },
    name: {
      header: '名称',
      description: '取組の名称（資料のとおり）',
      example: 'BPRの推進',
      required: true,
      cell: textCell,
    },
    departments: {
      header: '担当部署',
      description: '担当する部署の名称',
      example: '行政マネジメント課',
      required: false,
      references: 'departments',
      cell: listCell(textCell),
    },
    note: {
      header: '注記',
      description: 'この取組についての注記',
      example: '外部評価の実施を追加',
      required: false,
      cell: textCell,
    },
  },
});
