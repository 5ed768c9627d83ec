import { expect, test } from 'vitest';
import type { Scale } from '#src/domain/scale.ts';
import { readAs } from '#src/testing/cell-results.ts';
import { ratingCell } from './rating.ts';

const CODES = '調査 課内検討 庁内検討 実施 推進 見直し'.split(' ');
const stage = ratingCell({
  name: '計画(P)',
  numbering: 'circled',
  levels: [1, 2, 3, 7, 8, 11].map((number, index) => ({ code: CODES[index] ?? '', number })),
});
const grades: Scale = { name: '評価', levels: ['S', 'A', 'B', 'C'].map((code) => ({ code })) };
const grade = ratingCell(grades);

test.each([
  ['推進', '推進'],
  ['⑧推進', '推進'],
  ['②課内検討', '課内検討'],
  ['⑪見直し', '見直し'],
])('%s is the stage %s', (text, code) => {
  expect(readAs(stage, text)).toBe(code);
});

test.each([
  ['⑦推進', '推進'],
  ['⑩見直し', '見直し'],
  ['8推進', '推進'],
  ['⑧ 推進', '推進'],
  ['課内検計', '課内検討'],
  ['課内 検討', '課内検討'],
  ['見直', '見直し'],
])('%s is refused, and %s is suggested', (text, suggestion) => {
  expect(readAs(stage, text)).toEqual(['rating-unknown', suggestion]);
});

test.each([
  ['Ａ', 'A'],
  ['a', 'A'],
])('the grade %s is refused, and %s is suggested', (text, suggestion) => {
  expect(readAs(grade, text)).toEqual(['rating-unknown', suggestion]);
});

test.each(['D', 'A+', '優', '⑧'])('for %s nothing near is known', (text) => {
  expect([readAs(stage, text), readAs(grade, text)].flat()).toContain('rating-unknown');
  expect(readAs(stage, text)).toBe('rating-unknown');
});

test('a rating may be absent for a reason', () => {
  expect(readAs(grade, '対象外')).toEqual({ absence: 'out-of-scope' });
});

test('a level named like an absence is a level', () => {
  const scale = ratingCell({ name: '状況', levels: [{ code: '未実施' }, { code: '実施' }] });
  expect(readAs(scale, '未実施')).toBe('未実施');
});

test('what is written is read back', () => {
  for (const value of [...CODES, { absence: 'illegible' } as const]) {
    expect(readAs(stage, stage.format(value))).toEqual(value);
  }
});
