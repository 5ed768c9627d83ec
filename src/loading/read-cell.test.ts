import { expect, test } from 'vitest';
import { listCell } from '#src/tables/cells/list.ts';
import { numberCell } from '#src/tables/cells/number.ts';
import { textCell } from '#src/tables/cells/text.ts';
import type { CellType } from '#src/tables/cell.ts';
import { readCell } from './read-cell.ts';

function formulasIn(cell: CellType<unknown>, text: string): (string | undefined)[] {
  const column = { key: 'a', header: '欄', description: '', example: '', required: false, cell };
  const { problems } = readCell(column, text);
  return problems.filter(({ code }) => code === 'cell-formula').map(({ actual }) => actual);
}

test.each(['=1+1', '+81', '-引く', '@SUM(A1)'])('%s begins a formula', (text) => {
  expect(formulasIn(textCell, `${text}です`)).toEqual([`${text}です`]);
});

test('a formula may hide behind the first value of a list, which is published alone', () => {
  expect(formulasIn(listCell(textCell), '企画課;=1+1；@x')).toEqual(['=1+1', '@x']);
  expect(formulasIn(listCell(textCell), '企画課;財政課')).toEqual([]);
});

test('a number is none', () => {
  expect(formulasIn(numberCell, '-5')).toEqual([]);
  expect(formulasIn(textCell, '-5')).toEqual([]);
});
