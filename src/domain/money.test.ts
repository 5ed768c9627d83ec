import { expect, test } from 'vitest';
import { formatAmount, formatDifference, isMoneyUnit, sayAmount } from './money.ts';

test.each([
  [429020, '千円', '4億2,902万円'],
  [2674093, '千円', '26億7,409万3千円'],
  [2611600, '千円', '26億1,160万円'],
  [-62493, '千円', '▲6,249万3千円'],
  [75, '千円', '7万5千円'],
  [5, '千円', '5千円'],
  [0, '千円', '0円'],
  [400000, '千円', '4億円'],
  [100005, '千円', '1億5千円'],
  [1000000000, '千円', '1兆円'],
  [1234, '円', '1,234円'],
  [1000500, '円', '100万500円'],
  [12, '百万円', '1,200万円'],
  [3, '億円', '3億円'],
  [25, '万円', '25万円'],
  [0.29, '千円', '290円'],
])('%d %s is said %s', (value, unit, text) => {
  expect(sayAmount(value, unit)).toBe(text);
});

test('what is not money is a number with its unit', () => {
  expect(sayAmount(12000, '時間')).toBe('12,000時間');
  expect(sayAmount(-3)).toBe('▲3');
  expect([isMoneyUnit('千円'), isMoneyUnit('人'), isMoneyUnit(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('an amount keeps every digit', () => {
  expect(formatAmount(429020, '千円')).toBe('429,020千円');
  expect(formatAmount(-62493)).toBe('▲62,493');
  expect(formatAmount(0.12345)).toBe('0.12345');
});

test('a difference has its sign, and percentages differ by points', () => {
  expect(formatDifference(36545)).toBe('+36,545');
  expect(formatDifference(-180698, '千円')).toBe('▲180,698千円');
  expect(formatDifference(0, '項目')).toBe('0項目');
  expect(formatDifference(1.9, '％')).toBe('+1.9ポイント');
  expect(formatDifference(-1, '%')).toBe('▲1ポイント');
});
