import { expect, test } from 'vitest';
import { formatNumber, pointLabel, round } from './number-text.ts';

test.each([
  [0, '0'],
  [1234567, '1,234,567'],
  [-1234.5, '▲1,234.5'],
  [0.1234, '0.1234'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [60, '60.0％', '60.0'],
  [21, '24区長のうち21区長', '21'],
  [1200, '1200千円', '1,200'],
  [-3.5, '▲3.50％', '▲3.50'],
  [12, '約12件', '12'],
])('%d, told as %s, is labelled %s', (value, text, label) => {
  expect(pointLabel({ value, text })).toBe(label);
});

test('coordinates have two decimals and no negative zero', () => {
  expect(round(1 / 3)).toBe(0.33);
  expect(Object.is(round(-0.001), 0)).toBe(true);
});
