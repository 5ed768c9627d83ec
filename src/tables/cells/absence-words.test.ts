import { expect, test } from 'vitest';
import { absenceWords } from './absence-words.ts';
import { answerNumberCell, numberCell } from './number.ts';
import { ratingCell } from './rating.ts';
import { textCell } from './text.ts';

const wordsOf = (cell: Parameters<typeof absenceWords>[0]) =>
  absenceWords(cell).map(({ word }) => word);

test('an answer of the form may say why there is none; a cell of another table may not', () => {
  const all = ['なし', '未実施', '対象外', '中止', '未公表', '記載なし', '原典で欠落', '判読不能'];
  expect(wordsOf(answerNumberCell)).toEqual(all);
  expect(wordsOf(numberCell)).toEqual([]);
  expect(wordsOf(textCell)).toEqual([]);
});

test('a word that is a code of the scale is a value', () => {
  const cell = ratingCell({ name: '状況', levels: [{ code: '実施' }, { code: '未実施' }] });
  expect(wordsOf(cell)).not.toContain('未実施');
  expect(wordsOf(cell)).toContain('なし');
});
