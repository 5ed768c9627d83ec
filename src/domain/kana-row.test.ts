import { expect, test } from 'vitest';
import { kanaRow } from './kana-row.ts';

test.each([
  ['あんぜん', 'あ'],
  ['がくむか', 'か'],
  ['ごみ', 'か'],
  ['ジドウ', 'さ'],
  ['ｼﾞﾄﾞｳ', 'さ'],
  ['づつみ', 'た'],
  ['ぱぶりっく', 'は'],
  ['ヴィジョン', 'あ'],
  ['ゃくば', 'や'],
  ['んだ', 'わ'],
])('%s stands in the row of %s', (reading, row) => {
  expect(kanaRow(reading)).toBe(row);
});

test.each(['', ' ', '総務課', 'IT推進課', 'ー'])('%j stands in none', (reading) => {
  expect(kanaRow(reading)).toBeUndefined();
});
