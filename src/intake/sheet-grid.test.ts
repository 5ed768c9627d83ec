import { expect, test } from 'vitest';
import { FileFault } from './guard-fault.ts';
import type { SheetCell } from './sheet-book.ts';
import { newGridBudget, SheetGrid, toSheet } from './sheet-grid.ts';

const cell: SheetCell = { text: 'a', kind: 'text' };
const frame = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };

function refusalOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof FileFault ? error.problem.actual : String(error);
  }
}

test('cells come in any order; rows have no holes', () => {
  const grid = new SheetGrid(newGridBudget());
  grid.put(2, 1, cell);
  grid.put(0, 0, cell);
  grid.put(2, 0, cell);
  expect(grid.rows).toEqual([[cell], [], [cell, cell]]);
  expect(toSheet(grid, frame)).not.toHaveProperty('name');
});

test('what lies beyond the content is left out', () => {
  const grid = new SheetGrid(newGridBudget());
  grid.put(1, 1, cell);
  const sheet = toSheet(grid, {
    ...frame,
    name: '進捗',
    hiddenRows: [0, 1, 2, 1_000_000],
    hiddenColumns: [[1, 1_000_000_000]],
    merges: [
      { top: 0, left: 0, bottom: 9, right: 9 },
      { top: 5, left: 5, bottom: 6, right: 6 },
    ],
  });
  expect(sheet).toEqual({
    name: '進捗',
    hidden: false,
    rows: [[], [undefined, cell]],
    hiddenRows: new Set([0, 1]),
    hiddenColumns: new Set([1]),
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
  });
});

test('a cell far away says where it is', () => {
  const grid = new SheetGrid(newGridBudget());
  expect(refusalOf(() => grid.put(99_999, 999, cell))).toBeUndefined();
  expect(refusalOf(() => grid.put(100_000, 0, cell))).toBe('A100001 に値があります');
  expect(refusalOf(() => grid.put(0, 1000, cell))).toBe('ALM1 に値があります');
});

test('the sheets of a file share what may be used', () => {
  const budget = newGridBudget();
  const fill = (): void => {
    const grid = new SheetGrid(budget);
    for (let row = 0; row < 2000; row += 1) grid.put(row, 999, cell);
  };
  expect(refusalOf(fill)).toBeUndefined();
  expect(refusalOf(fill)).toBe('3,000,000セル以上');
});

test('ranges that share cells are refused', () => {
  const grid = new SheetGrid(newGridBudget());
  grid.put(9, 9, cell);
  const range = { top: 0, left: 0, bottom: 9, right: 5 };
  expect(grid.clip([range])).toEqual([range]);
  expect(() => grid.clip([range, range])).toThrow(FileFault);
});
