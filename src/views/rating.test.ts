import { expect, test } from 'vitest';
import { aScale, aStageScale } from '#src/testing/builders.ts';
import { buildRatingView, describeRating } from './rating.ts';

test('a grade has its legend and its colour', () => {
  const rating = buildRatingView(aScale(), 'C');
  expect(rating).toEqual({ code: 'C', label: 'C', name: '未実施', tone: 'orange' });
  expect(describeRating(rating)).toBe('C（未実施）');
});

test('a stage has its number and speaks for itself', () => {
  const rating = buildRatingView(aStageScale(), '推進');
  expect(rating).toEqual({ code: '推進', label: '⑧推進', tone: 'grey' });
  expect(describeRating(rating)).toBe('⑧推進');
});

test('a number and a legend together', () => {
  const scale = aScale({ levels: [{ code: '拡充', number: 2, name: '規模を広げる' }] });
  expect(describeRating(buildRatingView(scale, '拡充'))).toBe('2拡充（規模を広げる）');
});
