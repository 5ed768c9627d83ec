import { expect, test } from 'vitest';
import { aTerm } from '#src/testing/builders.ts';
import { buildGlossary } from './glossary.ts';

test('the words of each kind in the order of their readings; a kind without words is left out', () => {
  const sections = buildGlossary([
    aTerm({ id: 'nendo', word: '年度', reading: 'ねんど', kind: '年度と期' }),
    aTerm(),
    aTerm({
      id: 'pabukome',
      word: 'パブコメ',
      reading: 'ぱぶこめ',
      aliases: ['意見公募', 'ﾊﾟﾌﾞｺﾒ'],
      remark: '略した言葉です。',
    }),
    aTerm({ id: 'ai', word: 'AI', reading: 'えーあい' }),
  ]);
  expect(sections.map(({ title, entries }) => [title, ...entries.map(({ id }) => id)])).toEqual([
    ['取組の名前や文章に出てくる言葉', 'ai', 'pabukome', 'pdca'],
    ['年度と期の書き方', 'nendo'],
  ]);
  expect(sections[0]?.entries[1]).toEqual({
    id: 'pabukome',
    word: 'パブコメ',
    explanation: '計画、実行、評価、改善を繰り返す進め方です。',
    aliases: ['意見公募'],
    remark: '略した言葉です。',
  });
});

test('no words make no sections', () => {
  expect(buildGlossary([])).toEqual([]);
});
