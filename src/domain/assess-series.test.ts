import { expect, test } from 'vitest';
import { aMeasurement } from '#src/testing/builders.ts';
import { assessSeries, outcomeWord, overallOutcome } from './assess-series.ts';
import type { Measurement } from './measurement.ts';

const baseline = aMeasurement({ kind: 'baseline', periodId: '2018', quantity: 55.6 });
const target = aMeasurement({ kind: 'target', periodId: '2024', quantity: 61 });

function inSeries(series: string, values: Partial<Measurement>[]): Measurement[] {
  return values.map((value) => aMeasurement({ series, ...value }));
}

test('a target without a series is not held against a named one; what is known is kept', () => {
  const assessments = assessSeries('increase', [
    baseline,
    ...inSeries('含む', [{ quantity: 37 }]),
    ...inSeries('除く', [{ quantity: 60.3 }]),
    target,
  ]);
  expect(assessments).toMatchObject([
    {
      series: '含む',
      outcome: 'undetermined',
      obstacle: 'other-series',
      baseline: { value: 55.6 },
      current: { value: 37 },
      target: { value: 61 },
    },
    { series: '除く', outcome: 'undetermined', obstacle: 'other-series', current: { value: 60.3 } },
  ]);
  expect(overallOutcome(assessments)).toBe('undetermined');
});

test('series with targets of their own stand on their own', () => {
  const assessments = assessSeries('decrease', [
    ...inSeries('取手', [
      { periodId: '2019', quantity: 160 },
      { quantity: 134 },
      { kind: 'target', periodId: '2021', quantity: 120 },
    ]),
    ...inSeries('藤代', [
      { periodId: '2019', quantity: 90 },
      { quantity: 101 },
      { kind: 'target', periodId: '2021', quantity: 80 },
    ]),
  ]);
  expect(assessments.map(({ series, outcome }) => [series, outcome])).toEqual([
    ['取手', 'improving'],
    ['藤代', 'worsening'],
  ]);
  expect(overallOutcome(assessments)).toBe('mixed');
});

test('an own target is enough: a baseline of another series is not borrowed', () => {
  const own = inSeries('変更後', [
    { quantity: 50 },
    { kind: 'target', periodId: '2024', quantity: 61 },
  ]);
  expect(assessSeries('increase', [baseline, ...own])).toMatchObject([
    { series: '変更後', outcome: 'below-target' },
  ]);
});

test('a named series without any target has no target', () => {
  expect(assessSeries('increase', inSeries('変更後', [{ quantity: 1 }]))).toMatchObject([
    { obstacle: 'no-target' },
  ]);
});

test('without actual values the series without a name stands for the indicator', () => {
  const named = inSeries('変更後', [{ quantity: { absence: 'unpublished' } }]);
  expect(assessSeries('increase', [...named, baseline, target])).toMatchObject([
    { obstacle: 'no-actual', target: { value: 61 } },
  ]);
  expect(assessSeries('increase', named)).toMatchObject([
    { series: '変更後', obstacle: 'no-actual' },
  ]);
  expect(assessSeries('increase', [])).toEqual([
    { outcome: 'undetermined', obstacle: 'no-actual' },
  ]);
});

test('every outcome has a word', () => {
  expect(outcomeWord('lost')).toBe('基準時点で達成済み、現在は未達');
  expect(outcomeWord('mixed')).toBe('系列により異なる');
});
