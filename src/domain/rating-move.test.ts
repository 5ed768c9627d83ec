import { expect, test } from 'vitest';
import { aScale, aStageScale } from '#src/testing/builders.ts';
import type { RatingColumn } from './form.ts';
import { hasDirection, moveOf } from './rating-move.ts';
import type { Scale } from './scale.ts';

const grade: RatingColumn = {
  id: 'grade',
  header: '評価',
  phase: 'check',
  kind: 'rating',
  scale: 'grade',
};
const stage: RatingColumn = { ...grade, id: 'stage', header: '計画(P)', phase: 'plan' };

function scaleOf(...tracks: (boolean | undefined)[]): Scale {
  const levels = tracks.map((onTrack, index) => ({
    code: String(index + 1),
    ...(onTrack !== undefined && { onTrack }),
  }));
  return { name: '評価', levels };
}

test('what is on track stands higher, at whichever end of the scale it is listed', () => {
  expect(moveOf(grade, aScale(), 'B', 'A')).toBe('up');
  expect(moveOf(grade, aScale(), 'S', 'A')).toBe('down');
  expect(moveOf(grade, scaleOf(false, false, true), '1', '2')).toBe('up');
  expect(moveOf(grade, scaleOf(true, false, false), '1', '2')).toBe('down');
});

test('later stages stand higher', () => {
  expect(moveOf(stage, aStageScale(), '調査', '推進')).toBe('up');
  expect(moveOf(stage, aStageScale(), '推進', '準備')).toBe('down');
});

test.each([
  ['all on track', scaleOf(true, true)],
  ['silent on it', scaleOf(undefined, undefined)],
  ['partly silent', scaleOf(true, undefined, false)],
  ['mixed', scaleOf(true, false, true)],
])('a scale that is %s has no higher and lower', (_, scale) => {
  expect(hasDirection(grade, scale)).toBe(false);
  expect(moveOf(grade, scale, '1', '2')).toBe('across');
});

test('an order alone does not say which judgement is the better', () => {
  expect(hasDirection(grade, aStageScale())).toBe(false);
  expect(hasDirection(stage, aStageScale())).toBe(true);
});
