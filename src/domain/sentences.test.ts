import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each([
  [
    '79項目のうち34項目です。未実施はありません。',
    ['79項目のうち34項目です。', '未実施はありません。'],
  ],
  ['4億円（25事業分。1事業は欠落）です。', ['4億円（25事業分。1事業は欠落）です。']],
  [
    '「おおむね良い。」が1件です。ほかはありません',
    ['「おおむね良い。」が1件です。', 'ほかはありません'],
  ],
  ['1）よい。次もよい。', ['1）よい。', '次もよい。']],
  ['', []],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
