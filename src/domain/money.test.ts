import { expect, test } from 'vitest';
import {
  describeUnit,
  formatAmount,
  formatBothWays,
  formatDifference,
  isMoneyUnit,
  sayAmount,
} from './money.ts';

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
  [10000, '千円', '1,000万円'],
  [429021, '千円', '4億2,902万1千円'],
  [-10, '千円', '▲1万円'],
  [99999, '千円', '9,999万9千円'],
  [100000, '千円', '1億円'],
  [999999999, '千円', '9,999億9,999万9千円'],
  [1234, '円', '1,234円'],
  [0, '円', '0円'],
  [1, '円', '1円'],
  [-1, '円', '▲1円'],
  [1000, '円', '1,000円'],
  [9999, '円', '9,999円'],
  [10000, '円', '1万円'],
  [10001, '円', '1万1円'],
  [12000, '円', '1万2千円'],
  [99999999, '円', '9,999万9,999円'],
  [100000000, '円', '1億円'],
  [100000001, '円', '1億1円'],
  [999999999999, '円', '9,999億9,999万9,999円'],
  [1000000000000, '円', '1兆円'],
  [1000000000000, '千円', '1,000兆円'],
  [1.5, '億円', '1億5,000万円'],
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

test('an example shows how a unit is said, where it is said otherwise', () => {
  expect(describeUnit('千円')).toBe('千円（10,000千円＝1,000万円）');
  expect(describeUnit('百万円')).toBe('百万円（100百万円＝1億円）');
  expect(['円', '万円', '億円', '人'].map(describeUnit)).toEqual(['円', '万円', '億円', '人']);
});

test('an amount both ways, once where they are the same', () => {
  expect(formatBothWays(10000, '千円')).toBe('10,000千円（1,000万円）');
  expect(formatBothWays(-1234, '千円')).toBe('▲1,234千円（▲123万4千円）');
  expect(formatBothWays(800, '円')).toBe('800円');
  expect(formatBothWays(0, '千円')).toBe('0千円');
  expect(formatBothWays(25, '人')).toBe('25人');
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
