import type { Lineage } from '#src/domain/lineage.ts';
import { idCell } from './cells/id.ts';
import { listCell } from './cells/list.ts';
import { orderCell } from './cells/number.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const lineageTable = defineTable<Lineage>({
  name: 'lineage',
  title: '継承',
  description: '前の計画の項目と、後の計画の項目のつながり。',
  identity: ['order'],
  columns: {
    order: {
      header: '順',
      description: '資料での並び順',
      example: '1',
      required: true,
      cell: orderCell,
    },
    change: {
      header: '変更区分',
      description: '資料の言葉のまま',
      example: '継続',
      required: true,
      cell: textCell,
    },
    formerId: {
      header: '前の項目ID',
      description: '前の計画の項目の項目ID',
      example: 'former-01',
      required: false,
      references: 'items',
      cell: idCell,
    },
    latterId: {
      header: '後の項目ID',
      description: '後の計画の項目の項目ID',
      example: 'latter-01',
      required: false,
      references: 'items',
      cell: idCell,
    },
    outlineId: {
      header: '体系ID',
      description: '属する柱の体系ID',
      example: 'strategy-1-1',
      required: false,
      references: 'outline',
      cell: idCell,
    },
    departments: {
      header: '担当部署',
      description: '主に担当する部署の名称',
      example: '政策経営課',
      required: false,
      references: 'departments',
      cell: listCell(textCell),
    },
    note: {
      header: '注記',
      description: 'この行についての注記',
      example: '名称を変更',
      required: false,
      cell: textCell,
    },
  },
});
