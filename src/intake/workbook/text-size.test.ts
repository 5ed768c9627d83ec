import { expect, test } from 'vitest';
import { lineCount, rowHeight, textWidth } from './text-size.ts';

test('a kanji is as wide as two digits, half-width katakana as one', () => {
  expect(textWidth('評価A1')).toBe(6);
  expect(textWidth('ｱｲｳ')).toBe(3);
  expect(textWidth('𠮷')).toBe(2);
  expect(textWidth('')).toBe(0);
});

test('lines are counted by width, and each line break begins one', () => {
  expect(lineCount('', 11)).toBe(1);
  expect(lineCount('あいうえお', 11)).toBe(1);
  expect(lineCount('あいうえおか', 11)).toBe(2);
  expect(lineCount('あ\n\nい', 11)).toBe(3);
});

test('rows grow with their lines as far as Excel allows', () => {
  expect(rowHeight(1)).toBeLessThan(rowHeight(2));
  expect(rowHeight(1000)).toBe(409);
});
