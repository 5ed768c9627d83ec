import { expect, test } from 'vitest';
import { aTerm } from '#src/testing/builders.ts';
import { buildTerm, explainBlocks, explainPage, wordsIn } from './explanations.ts';

const PDCA = {
  id: 'pdca',
  word: 'PDCA',
  reading: 'ぴーでぃーしーえー',
  explanation: '計画、実行、評価、改善を繰り返す進め方です。',
  path: '/glossary/#pdca',
};

test('a word is explained in the first block that has it, and nowhere else', () => {
  const blocks = explainBlocks(
    [aTerm()],
    [
      ['summary', undefined],
      ['goal', 'よりよくする。'],
      ['activity', 'PDCAを回す。PDCA。'],
      ['reason', 'PDCAのため。'],
    ],
  );
  expect(blocks).toEqual(new Map([['activity', [{ text: 'PDCA', term: PDCA }, 'を回す。PDCA。']]]));
});

test('only words of texts are explained: 期 is in every text', () => {
  const glossary = [aTerm({ id: 'ki', word: '期', kind: '様式' })];
  expect(explainBlocks(glossary, [['summary', 'この期']]).size).toBe(0);
});

test('a word in kana has no reading of its own', () => {
  const term = aTerm({ word: 'メンター', reading: 'めんたー' });
  expect(buildTerm(term)).not.toHaveProperty('reading');
  expect(buildTerm(aTerm())).toEqual(PDCA);
});

test('the words of a block', () => {
  expect(wordsIn(['この', { text: 'PDCA', term: PDCA }])).toEqual([{ text: 'PDCA', term: PDCA }]);
  expect(wordsIn()).toEqual([]);
});

test('a page explains its description, then what the headings alone say', () => {
  const glossary = [aTerm(), aTerm({ id: 'kobai', word: '公売', reading: 'こうばい' })];
  const { description, headings } = explainPage(glossary, ['公売', 'PDCA'], 'PDCAを回す');
  expect(description).toEqual([{ text: 'PDCA', term: PDCA }, 'を回す']);
  expect(headings.map(({ term }) => term.id)).toEqual(['kobai']);
  expect(explainPage(glossary, ['窓口'], undefined)).toEqual({ headings: [] });
});
