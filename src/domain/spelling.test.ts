import { expect, test } from 'vitest';
import { foldSpelling } from './spelling.ts';

test.each([
  ['學童保育', '学童保育'],
  ['フルサト', 'ふるさと'],
  ['ﾌﾙｻﾄ', 'ふるさと'],
  ['ネーミングライツ', 'ネミングライツ'],
  ['がっこう', 'がつこう'],
  ['縣廳・會計', '県庁・会計'],
  ['豫算 變更', '予算変更'],
  ['ＤＢＯ', 'dbo'],
  ['滿', '満'],
  ['霞ヶ浦', '霞ケ浦'],
  ['灣', '湾'],
])('%s is %s', (one, other) => {
  expect(foldSpelling(one)).toBe(foldSpelling(other));
});

test.each([
  ['学童', '学校'],
  ['はし', 'ばし'],
  ['委託', '委宅'],
])('%s is not %s', (one, other) => {
  expect(foldSpelling(one)).not.toBe(foldSpelling(other));
});
