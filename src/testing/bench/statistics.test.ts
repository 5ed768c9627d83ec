import { expect, test } from 'vitest';
import { median, spreadOf, sum } from './statistics.ts';

test.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])('median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the median of nothing is not a number', () => {
  expect(median([])).toBeNaN();
});

test('spread and sum', () => {
  expect(spreadOf([5, 1, 9])).toEqual({ min: 1, median: 5, max: 9 });
  expect(sum([5, 1, 9])).toBe(15);
  expect(sum([])).toBe(0);
});
