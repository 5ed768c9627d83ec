import { expect, test } from 'vitest';
import { publisherNames } from './publisher-names.ts';

test('a municipality is called in full and for short', () => {
  expect(publisherNames({ name: '狛江市', kana: 'こまえし', englishName: 'Komae City' })).toEqual([
    '狛江市',
    'こまえし',
    'Komae City',
    '狛江',
    'こまえ',
    'Komae',
  ]);
  expect(publisherNames({ name: '日の出町', kana: 'ひのでまち' })).toEqual([
    '日の出町',
    'ひのでまち',
    '日の出',
    'ひので',
  ]);
});

test('a name that ends otherwise has no short form', () => {
  expect(publisherNames({ name: '市名の記載なし' })).toEqual(['市名の記載なし']);
  expect(
    publisherNames({
      name: '消防一部事務組合まもりし',
      kana: 'しょうぼういちぶじむくみあいまもりし',
    }),
  ).toEqual(['消防一部事務組合まもりし', 'しょうぼういちぶじむくみあいまもりし']);
});
