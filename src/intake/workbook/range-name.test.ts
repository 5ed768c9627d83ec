import { expect, test } from 'vitest';
import { fixedRangeName, rangeName, sheetReference } from './range-name.ts';

test('a range by its corners, a cell by itself', () => {
  expect(rangeName({ top: 4, left: 0, bottom: 9, right: 27 })).toBe('A5:AB10');
  expect(rangeName({ top: 4, left: 6, bottom: 4, right: 6 })).toBe('G5');
});

test('a range that does not move', () => {
  expect(fixedRangeName({ top: 0, left: 3, bottom: 11, right: 3 })).toBe('$D$1:$D$12');
});

test('a sheet in a formula', () => {
  expect(sheetReference("O'Hara")).toBe("'O''Hara'");
});
