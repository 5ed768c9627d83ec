import { CORRECTION_TABLES, type Correction } from '#src/domain/correction.ts';
import { choiceCell } from './cells/choice.ts';
import { dateCell, periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const correctionsTable = defineTable<Correction>({
  name: 'corrections',
  title: 'データの訂正',
  description: '公開した後にデータを直した記録。該当するページと、更新のお知らせに表示します。',
  identity: ['date', 'table', 'targetId', 'periodId', 'header', 'before'],
  columns: {
    date: {
      header: '訂正日',
      description: '訂正したデータを公開した日',
      example: '2026-12-01',
      required: true,
      cell: dateCell,
    },
    table: {
      header: '対象表',
      description: '訂正した表（計画の定義については plan）',
      example: 'progress',
      required: true,
      cell: choiceCell(CORRECTION_TABLES),
    },
    targetId: {
      header: '対象ID',
      description: '訂正した行の ID（plan のときは計画の ID、measurements のときは指標ID）',
      example: 'item-08-07',
      required: true,
      cell: idCell,
    },
    periodId: {
      header: '期間',
      description: '訂正した行の期（期によらない表では空欄）',
      example: '2020-h1',
      required: false,
      cell: periodCell,
    },
    header: {
      header: '欄',
      description: '訂正した欄の見出し（行を加えたり除いたりしたときは空欄）',
      example: '評価',
      required: false,
      cell: textCell,
    },
    before: {
      header: '訂正前',
      description: '訂正する前の値（値がなかったときは空欄）',
      example: 'B',
      required: false,
      cell: textCell,
    },
    after: {
      header: '訂正後',
      description: '訂正した後の値（値を消したときは空欄）',
      example: 'A',
      required: false,
      cell: textCell,
    },
    reason: {
      header: '理由',
      description: '訂正した理由',
      example: '転記の誤り',
      required: true,
      cell: textCell,
    },
  },
});
