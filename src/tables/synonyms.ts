import type { Synonym } from '#src/domain/synonym.ts';
import { listCell } from './cells/list.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const synonymsTable = defineTable<Synonym>({
  name: 'synonyms',
  title: '言い換え',
  description: '検索で同じものとして扱う言葉。',
  identity: ['word'],
  columns: {
    word: {
      header: '語',
      description: '資料に出てくる言葉',
      example: '寄附',
      required: true,
      cell: textCell,
    },
    alternatives: {
      header: '言い換え',
      description: '同じ意味で打ち込まれそうな言葉',
      example: '寄付;ふるさと納税',
      required: true,
      cell: listCell(textCell),
    },
  },
});
