import { DIRECTIONS, type Indicator } from '#src/domain/indicator.ts';
import { codedCell } from './cells/coded.ts';
import { idCell } from './cells/id.ts';
import { listCell } from './cells/list.ts';
import { pageCell, textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const indicatorsTable = defineTable<Indicator>({
  name: 'indicators',
  title: '指標',
  description: '計画の成果を測るもの。値は「指標の値」の表に書きます。',
  identity: ['id'],
  columns: {
    id: {
      header: '指標ID',
      description: '指標を指す変わらない名前。ページの URL になります',
      example: 'indicator-1',
      required: true,
      cell: idCell,
    },
    number: {
      header: '番号',
      description: '資料での番号',
      example: '1',
      required: false,
      cell: textCell,
    },
    name: {
      header: '名称',
      description: '指標の名称（資料のとおり）',
      example: '経常収支比率',
      required: true,
      cell: textCell,
    },
    unit: {
      header: '単位',
      description: '値の単位',
      example: '％',
      required: false,
      cell: textCell,
    },
    direction: {
      header: '望ましい方向',
      description: '値がどうなるとよいか',
      example: '減少',
      required: true,
      cell: codedCell(DIRECTIONS),
    },
    description: {
      header: '説明',
      description: '指標の説明（要約）',
      example: '財政の弾力性を示す割合',
      required: false,
      cell: textCell,
    },
    relatedIds: {
      header: '関連',
      description: '関係する体系・項目の ID',
      example: 'project-2-1-1',
      required: false,
      references: 'items-or-outline',
      cell: listCell(idCell),
    },
    sourcePage: {
      header: '出典ページ',
      description: '資料のページ',
      example: '4',
      required: false,
      cell: pageCell,
    },
  },
});
