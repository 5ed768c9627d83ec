import { expect, test } from 'vitest';
import { cellAddress } from './cell-address.ts';

test('names cells as Excel does', () => {
  expect(cellAddress(13, 6)).toBe('G14');
  expect(cellAddress(0, 0)).toBe('A1');
  expect(cellAddress(0, 25)).toBe('Z1');
  expect(cellAddress(0, 26)).toBe('AA1');
  expect(cellAddress(9, 701)).toBe('ZZ10');
  expect(cellAddress(9, 702)).toBe('AAA10');
});
