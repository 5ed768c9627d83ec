import { expect, test } from 'vitest';
import { formatPercent, percentOf } from './percent.ts';

test.each([
  [0, 0, 0, '0%'],
  [0, 9, 0, '0%'],
  [9, 9, 100, '100%'],
  [1, 3, 33, '33%'],
  [2, 3, 67, '67%'],
  [1, 8, 13, '13%'],
  [1, 200, 1, '1%'],
  [1, 201, 1, '1%未満'],
  [1, 300, 1, '1%未満'],
  [199, 200, 99, '99%以上'],
  [299, 300, 99, '99%以上'],
  [198, 200, 99, '99%'],
])('%d of %d is %d percent, written %s: only all are 100, only none are 0', (part, of, n, text) => {
  expect(percentOf(part, of)).toBe(n);
  expect(formatPercent(part, of)).toBe(text);
});
