import { expect, test } from 'vitest';
import type { FormColumn } from '#src/domain/form.ts';
import type { Answer } from '#src/domain/progress.ts';
import { aDefinition, aProgress } from '#src/testing/builders.ts';
import { buildAnswer } from './answer.ts';

const base = { id: 'x', header: '欄', phase: 'do' } as const;
const text: FormColumn = { ...base, kind: 'text' };
const date: FormColumn = { ...base, kind: 'date' };
const yen: FormColumn = { ...base, kind: 'number', unit: '千円' };
const count: FormColumn = { ...base, kind: 'number' };
const grade: FormColumn = { ...base, kind: 'rating', scale: 'grade' };

const answerOf = (column: FormColumn, answer?: Answer) =>
  buildAnswer(aDefinition(), column, aProgress('i', answer === undefined ? {} : { x: answer }));

test.each<[FormColumn, Answer, string]>([
  [text, '会議を開いた。', '会議を開いた。'],
  [text, '1行目\n2行目', '1行目\n2行目'],
  [{ ...base, kind: 'choice', options: ['継続', '廃止'] }, '継続', '継続'],
  [date, '2021-03-01', '2021年3月1日'],
  [yen, 1234567, '1,234,567千円（12億3,456万7千円）'],
  [yen, -1234, '▲1,234千円（▲123万4千円）'],
  [yen, 0, '0千円'],
  [count, -0.5, '▲0.5'],
  [count, 0.12345, '0.12345'],
])('%o %s', (column, answer, expected) => {
  expect(answerOf(column, answer)).toEqual({ kind: 'text', text: expected });
});

test('a rating is shown with its legend; one of an unknown scale as it is written', () => {
  const rating = { code: 'B', label: 'B', name: '計画に未達', tone: 'yellow' };
  expect(answerOf(grade, 'B')).toEqual({ kind: 'rating', rating });
  const unknown = { ...base, kind: 'rating', scale: 'other' } as const;
  expect(answerOf(unknown, 'B')).toEqual({ kind: 'text', text: 'B' });
});

test('"nothing" that was stated, a gap that has a reason, and an empty cell are three things', () => {
  expect(answerOf(text, { absence: 'none' })).toEqual({
    kind: 'absent',
    word: 'なし',
    meaning: '「なし」と書かれている',
  });
  expect(answerOf(grade, { absence: 'not-conducted' })).toEqual({
    kind: 'absent',
    word: '未実施',
    meaning: '行うことになっていたが、行われなかった',
  });
  expect(answerOf(text)).toEqual({ kind: 'empty' });
  expect(buildAnswer(aDefinition(), text, undefined)).toEqual({ kind: 'empty' });
});
