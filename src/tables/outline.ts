import type { OutlineNode } from '#src/domain/outline.ts';
import { idCell } from './cells/id.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const outlineTable = defineTable<OutlineNode>({
  name: 'outline',
  title: '体系',
  description: '計画の柱立て。段の名前は plan.yaml の levels で決めます。',
  identity: ['id'],
  columns: {
    id: {
      header: '体系ID',
      description: '柱を指す変わらない名前',
      example: 'initiative-01',
      required: true,
      cell: idCell,
    },
    parentId: {
      header: '親ID',
      description: '一つ上の柱の体系ID。いちばん上の段では空欄',
      example: 'policy-1',
      required: false,
      references: 'outline',
      cell: idCell,
    },
    levelId: {
      header: '段',
      description: 'plan.yaml の levels の id',
      example: 'initiative',
      required: true,
      references: 'levels',
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
      description: '柱の名称',
      example: '税収等の確保',
      required: true,
      cell: textCell,
    },
    motto: {
      header: '標語',
      description: '資料に添えられた標語',
      example: '後世に夢を残そう！',
      required: false,
      cell: textCell,
    },
    description: {
      header: '説明',
      description: '柱の説明（要約）',
      example: '市税などの収入を確かなものにする',
      required: false,
      cell: textCell,
    },
    plain: {
      header: 'やさしい要約',
      description:
        'やさしい日本語で書いた、このサイトの要約。短い文で、1つの文に1つのことを書きます',
      example: '市の税金などを、きちんと集めます。',
      required: false,
      cell: textCell,
    },
  },
});
