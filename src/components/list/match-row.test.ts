import { expect, test } from 'vitest';
import { matchesRow } from './match-row.ts';

const row = {
  text: '市長と職員の意見交換会（M STEP） 秘書課',
  values: { 変更区分: ['新規'], 体系: ['policy-2', 'strategy-2-1'] },
};
const fits = (query: string, filters: Record<string, string> = {}) =>
  matchesRow(row, { query, filters });

test('words fit in any width and case, all of them', () => {
  expect(fits('')).toBe(true);
  expect(fits('ｍｓｔｅｐ')).toBe(true);
  expect(fits('職員　秘書課')).toBe(true);
  expect(fits('職員 財政課')).toBe(false);
});

test('a chosen value is one of the row’s; a place includes what is below it', () => {
  expect(fits('', { 変更区分: '新規', 体系: 'policy-2' })).toBe(true);
  expect(fits('', { 変更区分: '継続' })).toBe(false);
  // A row of which nothing is said has none of a filter's values.
  expect(fits('', { 前後の計画: '後期' })).toBe(false);
});
