import { NOTE_KINDS, NOTE_TABLES, type Note } from '#src/domain/note.ts';
import { choiceCell } from './cells/choice.ts';
import { periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const notesTable = defineTable<Note>({
  name: 'notes',
  title: 'データの注記',
  description: '原典の矛盾・欠落と、転記のときの判断。該当するページに表示します。',
  identity: ['table', 'targetId', 'periodId', 'header', 'text'],
  columns: {
    table: {
      header: '対象表',
      description: '注記の対象の表（計画全体については plan）',
      example: 'progress',
      required: true,
      cell: choiceCell(NOTE_TABLES),
    },
    targetId: {
      header: '対象ID',
      description: '対象の行の ID（plan のときは計画の ID）',
      example: 'item-08-07',
      required: true,
      cell: idCell,
    },
    periodId: {
      header: '期間',
      description: '対象の期（期によらない注記では空欄）',
      example: '2020-h1',
      required: false,
      cell: periodCell,
    },
    header: {
      header: '欄',
      description: '対象の欄の見出し',
      example: '評価',
      required: false,
      cell: textCell,
    },
    kind: {
      header: '種類',
      description: '注記の種類',
      example: '原典の矛盾',
      required: true,
      cell: choiceCell(NOTE_KINDS),
    },
    text: {
      header: '説明',
      description: '原典がどうなっているか、どう記録したか',
      example: '原典の段階番号は⑩、ほかの様式では⑪',
      required: true,
      cell: textCell,
    },
  },
});
