import { expect, test } from 'vitest';
import { headsOf, placeCells, type PlainCell } from './table-heads.ts';

const base: PlainCell = { head: false, scope: '', text: '', rows: 1, columns: 1, group: 1 };
const head = (text: string, scope: string, more: Partial<PlainCell> = {}): PlainCell => ({
  ...base,
  head: true,
  scope,
  text,
  ...more,
});
const data = (text: string, more: Partial<PlainCell> = {}): PlainCell => ({
  ...base,
  text,
  ...more,
});

/** 項目 │ 評価(C)        │
 *       │ 評価 │ 理由    │
 *  柱1 ──────────────────┤
 *  道路 │  A   │ 予定どおり │ */
const SHEET = placeCells([
  [
    head('項目', 'col', { rows: 2, group: 0 }),
    head('評価(C)', 'colgroup', { columns: 2, group: 0 }),
  ],
  [head('評価', 'col', { group: 0 }), head('理由', 'col', { group: 0 })],
  [head('柱1', 'rowgroup', { columns: 3 })],
  [head('道路', 'row'), data('A'), data('予定どおり')],
]);

test('a cell below a head that spans rows stands in the next column', () => {
  expect(SHEET.find(({ text }) => text === '理由')).toMatchObject({ row: 1, column: 2 });
});

test('heads: of the group of rows, the row, the columns, the column', () => {
  const cell = SHEET.find(({ text }) => text === '予定どおり');
  expect(cell && headsOf(SHEET, cell)).toEqual(['柱1', '道路', '評価(C)', '理由']);
});

test('a head of another group of rows says nothing about a cell', () => {
  const cells = placeCells([
    [head('柱1', 'rowgroup', { group: 1 })],
    [data('a', { group: 1 })],
    [data('b', { group: 2 })],
  ]);
  expect(cells[2] && headsOf(cells, cells[2])).toEqual([]);
});

test('a head without a scope heads nothing', () => {
  const cells = placeCells([[head('名称', ''), data('a')]]);
  expect(cells[1] && headsOf(cells, cells[1])).toEqual([]);
});
