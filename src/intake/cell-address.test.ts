import { expect, test } from 'vitest';
import { cellAddress, parseCellAddress, parseCellRange } from './cell-address.ts';

test('names cells as Excel does', () => {
  expect(cellAddress(13, 6)).toBe('G14');
  expect(cellAddress(0, 0)).toBe('A1');
  expect(cellAddress(0, 25)).toBe('Z1');
  expect(cellAddress(0, 26)).toBe('AA1');
  expect(cellAddress(9, 701)).toBe('ZZ10');
  expect(cellAddress(9, 702)).toBe('AAA10');
});

test('finds cells by their names', () => {
  expect(parseCellAddress('G14')).toEqual({ row: 13, column: 6 });
  expect(parseCellAddress('$AA$1')).toEqual({ row: 0, column: 26 });
  expect(parseCellAddress('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
});

test.each(['', 'G', '14', 'G0', 'g14', 'XFE1', 'A1048577', 'A1:B2', 'AAAA1', 'R1C1'])(
  '%j names no cell',
  (text) => {
    expect(parseCellAddress(text)).toBeUndefined();
  },
);

test('finds ranges by their names', () => {
  expect(parseCellRange('B2:D3')).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
  expect(parseCellRange('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(parseCellRange('D3:B2')).toBeUndefined();
  expect(parseCellRange('A:C')).toBeUndefined();
});
