import { expect, test } from 'vitest';
import { periodOf } from '#src/domain/period.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { aMeasurement, anIndicator, aPlan } from '#src/testing/builders.ts';
import { measuredIn } from './measured-values.ts';

/** `before → after, difference` of the values of a period. */
function measured(periodId: string, measurements: Measurement[]) {
  const plan = aPlan({ indicators: [anIndicator()], measurements });
  return measuredIn(plan, periodOf(periodId)).map(({ before, after, difference }) => [
    before?.periodId,
    after.periodId,
    difference,
  ]);
}

const at = (periodId: string, quantity: Measurement['quantity'] = 1, rest = {}): Measurement =>
  aMeasurement({ periodId, quantity, ...rest });

test('a value of the period stands beside the last one before it', () => {
  expect(measured('2020', [at('2020', 91.5), at('2018', 80), at('2019', 89.6)])).toEqual([
    ['2019', '2020', 1.9],
  ]);
});

test('quarters lie within their half-year, the year does not', () => {
  const values = [at('2020-q1', 3), at('2020-q2', 5), at('2020-q3', 9), at('2020', 7)];
  expect(measured('2020-h1', values)).toEqual([
    [undefined, '2020-q1', undefined],
    ['2020-q1', '2020-q2', 2],
  ]);
  expect(measured('2019-h1', values)).toEqual([]);
});

test('targets are not measured, and series are not joined', () => {
  expect(measured('2020', [at('2020', 5, { kind: 'target' })])).toEqual([]);
  expect(measured('2020', [at('2019', 4, { series: '前' }), at('2020', 5)])).toEqual([
    [undefined, '2020', undefined],
  ]);
});

test('an absence is a value without a difference', () => {
  expect(measured('2020', [at('2019', 9), at('2020', { absence: 'not-conducted' })])).toEqual([
    ['2019', '2020', undefined],
  ]);
});
