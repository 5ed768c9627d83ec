import { expect, test } from 'vitest';
import { aScale, aStageScale } from '#src/testing/builders.ts';
import { ratingSpellings } from './rating-spellings.ts';

const grade = ratingSpellings(aScale());
const stage = ratingSpellings(aStageScale());

test.each([
  ['Ａ', 'A'],
  ['a', 'A'],
  ['A：計画どおりに達成', 'A'],
  ['A　計画どおりに達成', 'A'],
  ['Ａ（計画どおりに達成）', 'A'],
  ['計画どおりに達成', 'A'],
  ['C:未実施', 'C'],
])('%s is the grade %s', (text, code) => {
  expect(grade(text)).toBe(code);
});

test.each([
  ['①', '調査'],
  ['1', '調査'],
  ['(1)', '調査'],
  ['５', '準備'],
  ['5.準備', '準備'],
  ['⑤ 準備', '準備'],
  ['調 査', '調査'],
])('%s is the stage %s', (text, code) => {
  expect(stage(text)).toBe(code);
});

test.each(['D', 'A+', 'A・B', '計画に達成', '①準備', '2', '⑧調査', '推'])(
  '%s is no spelling',
  (text) => {
    expect([grade(text), stage(text)]).toEqual([undefined, undefined]);
  },
);

test('a spelling of two levels is none', () => {
  const read = ratingSpellings({
    name: '段階',
    levels: [
      { code: '2', number: 1 },
      { code: '1', number: 2 },
      { code: '○', name: '完了' },
      { code: '◎', name: '完了' },
    ],
  });
  expect(['1', '2', '①', '完了', '〇', '◯'].map(read)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    '○',
    '○',
  ]);
});
