import { expect, test } from 'vitest';
import { plainSentences } from './plain.ts';

test.each([
  ['計画です。市が決めます。', ['計画です。', '市が決めます。']],
  ['計画です。\n\n市が決めます', ['計画です。', '市が決めます']],
  [
    '「がんばります。」と書いています。次です。',
    ['「がんばります。」と書いています。', '次です。'],
  ],
  ['前期（前の期間。）です。次です。', ['前期（前の期間。）です。', '次です。']],
  ['', []],
])('%j → %j', (text, sentences) => {
  expect(plainSentences(text)).toEqual(sentences);
});
