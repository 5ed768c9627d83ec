import { expect, test } from 'vitest';
import { columnShares, textWidth } from './column-shares.ts';

const sumOf = (shares: readonly number[]): number => shares.reduce((sum, each) => sum + each, 0);

test('half-width characters take half the room', () => {
  expect(textWidth('令和2年度')).toBe(4.5);
  expect(textWidth('①')).toBe(1);
  expect(textWidth('')).toBe(0);
});

test('a text eight times as long gets four times the width', () => {
  expect(columnShares([[1, 8]], [0, 0])).toEqual([20, 80]);
});

test('alike columns share alike, however long their texts', () => {
  expect(
    columnShares(
      [
        [30, 30],
        [7, 7],
      ],
      [0, 0],
    ),
  ).toEqual([50, 50]);
  expect(
    columnShares(
      [
        [9, 1],
        [1, 9],
      ],
      [0, 0],
    ),
  ).toEqual([50, 50]);
});

test('no column is squeezed, and the table is full', () => {
  const shares = columnShares([[1, 1000, 1000]], [5, 5, 5]);
  expect(shares).toEqual([5, 47.5, 47.5]);
  expect(sumOf(shares)).toBeCloseTo(100, 0);
});

test('a column that is squeezed by another’s least has its own', () => {
  // The cube roots of the squares: 1, 8 and 16. The first needs 40 of 100, then the second has 20 of the 60 left.
  expect(columnShares([[1, Math.sqrt(512), 64]], [40, 25, 0])).toEqual([40, 25, 35]);
});

test('where all want more than there is, each has its part', () => {
  expect(columnShares([[1, 1]], [150, 50])).toEqual([75, 25]);
  expect(columnShares([[1, 0]], [120, 0])).toEqual([100, 0]);
});

test('without words all columns are alike', () => {
  expect(columnShares([], [5, 8])).toEqual([50, 50]);
  expect(columnShares([[0, 0]], [5, 8])).toEqual([50, 50]);
});
