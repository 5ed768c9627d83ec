import type { Department } from '#src/domain/department.ts';
import { idCell } from './cells/id.ts';
import { listCell } from './cells/list.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const departmentsTable = defineTable<Department>({
  name: 'departments',
  title: '担当部署',
  description: '団体の部署の一覧。ほかの表は部署を名称で指します。',
  identity: ['id'],
  columns: {
    id: {
      header: '部署ID',
      description: '部署を指す変わらない名前。ページの URL になります',
      example: 'kikaku-seisaku',
      required: true,
      cell: idCell,
    },
    name: {
      header: '名称',
      description: '部署の名称',
      example: '企画政策課',
      required: true,
      cell: textCell,
    },
    kana: {
      header: 'かな',
      description: '名称の読み（五十音順と検索に使います）',
      example: 'きかくせいさくか',
      required: false,
      cell: textCell,
    },
    parentId: {
      header: '上位部署ID',
      description: '属する部の部署ID',
      example: 'kikaku-zaisei-bu',
      required: false,
      references: 'departments',
      cell: idCell,
    },
    formerNames: {
      header: '旧称',
      description: '以前の名称',
      example: '企画課',
      required: false,
      cell: listCell(textCell),
    },
  },
});
