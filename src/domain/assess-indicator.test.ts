import { describe, expect, test } from 'vitest';
import { aMeasurement } from '#src/testing/builders.ts';
import { assessIndicator, isDue, meets, type Reading } from './assess-indicator.ts';
import type { Direction } from './indicator.ts';
import type { Measurement } from './measurement.ts';

const baseline = (quantity: number, periodId = '2018') =>
  aMeasurement({ kind: 'baseline', periodId, quantity });
const actual = (quantity: number, periodId = '2020') => aMeasurement({ periodId, quantity });
const target = (quantity: number, periodId = '2024') =>
  aMeasurement({ kind: 'target', periodId, quantity });
const missing = (kind: Measurement['kind'], periodId: string) =>
  aMeasurement({ kind, periodId, quantity: { absence: 'not-conducted' } });

test.each<[number, number, Direction, boolean]>([
  [5, 5, 'increase', true],
  [4.9, 5, 'increase', false],
  [5, 5, 'decrease', true],
  [5.1, 5, 'decrease', false],
  [5, 5, 'maintain', true],
  [6, 5, 'maintain', false],
  [4, 5, 'maintain', false],
])('%d against %d to %s: %s', (value, goal, direction, expected) => {
  expect(meets(value, goal, direction)).toBe(expected);
});

test('a target is due from its own time on', () => {
  const at = (periodId: string): Reading => ({ periodId, value: 1, measurement: actual(1) });
  expect(isDue(at('2020'), at('2020'))).toBe(true);
  expect(isDue(at('2019'), at('2020'))).toBe(true);
  expect(isDue(at('2021'), at('2020'))).toBe(false);
  // A year ends with its last quarter.
  expect(isDue(at('2020-h1'), at('2020'))).toBe(true);
});

describe('every outcome', () => {
  test.each<[string, string, Direction, Measurement[]]>([
    ['the target of its time is met', 'achieved', 'increase', [actual(23), target(21, '2020')]],
    ['an older target is met', 'achieved', 'decrease', [actual(5), target(5, '2019')]],
    ['a later target is met already', 'ahead', 'increase', [actual(71), target(64, '2021')]],
    ['better, due later', 'improving', 'increase', [baseline(81.9), actual(83.6), target(86)]],
    ['better, lower', 'improving', 'decrease', [baseline(195), actual(189.5), target(185)]],
    ['better, but due', 'fell-short', 'increase', [baseline(1), actual(2), target(3, '2020')]],
    ['the same', 'unchanged', 'increase', [baseline(81), actual(81), target(83)]],
    ['worse', 'worsening', 'increase', [baseline(18.7), actual(17.7), target(20)]],
    ['worse, higher', 'worsening', 'decrease', [baseline(95), actual(96), target(90)]],
    ['good enough once', 'lost', 'decrease', [baseline(89.6), actual(91.5), target(90)]],
    ['no start', 'below-target', 'increase', [actual(33.9), target(37)]],
    ['zero is a value', 'improving', 'increase', [baseline(0), actual(22.7), target(100)]],
    ['the only actual', 'undetermined', 'increase', [actual(100)]],
    ['maintained', 'ahead', 'maintain', [actual(82763, '2019'), actual(5), target(5)]],
    ['nothing at all', 'undetermined', 'increase', []],
  ])('%s: %s', (_, outcome, direction, measurements) => {
    expect(assessIndicator(direction, measurements)).toMatchObject({ outcome });
  });
});

describe('why nothing can be said', () => {
  test.each<[string, Direction, Measurement[]]>([
    ['no-actual', 'increase', [baseline(1), target(3)]],
    ['no-actual', 'increase', [missing('actual', '2020'), target(3)]],
    ['no-target', 'increase', [actual(13, '2019'), actual(0), missing('target', '2021')]],
    ['actual-before-baseline', 'increase', [actual(1, '2017'), baseline(2), target(3)]],
    ['off-level', 'maintain', [actual(8, '2019'), actual(9), target(8)]],
    ['off-level', 'maintain', [actual(7), target(8)]],
  ])('%s', (obstacle, direction, measurements) => {
    const assessment = assessIndicator(direction, measurements);
    expect(assessment).toMatchObject({ outcome: 'undetermined', obstacle });
  });

  test('parts of different wholes', () => {
    const measurements = [
      aMeasurement({ quantity: 20, denominator: 23 }),
      aMeasurement({ kind: 'target', periodId: '2020', quantity: 21, denominator: 24 }),
    ];
    expect(assessIndicator('increase', measurements).obstacle).toBe('different-whole');
    const same = measurements.map((each) => ({ ...each, denominator: 24 }));
    expect(assessIndicator('increase', same)).not.toHaveProperty('obstacle');
  });
});

describe('what is compared', () => {
  test('the newest actual value; a missing survey hides none', () => {
    const measurements = [missing('actual', '2020'), actual(2, '2019'), actual(1, '2018')];
    expect(assessIndicator('increase', measurements).current?.periodId).toBe('2019');
  });

  test('the target of its time, else the next, else the last; targets without a value are passed over', () => {
    const find = (...targets: Measurement[]) =>
      assessIndicator('increase', [actual(1), ...targets]).target?.periodId;
    expect(find(target(1, '2022'), target(1, '2020'), target(1, '2019'))).toBe('2020');
    expect(find(target(1, '2019'), target(1, '2022'), target(1, '2021'))).toBe('2021');
    expect(find(target(1, '2018'), target(1, '2019'))).toBe('2019');
    expect(find(missing('target', '2021'), target(1, '2022'))).toBe('2022');
  });

  test('the baseline, else the first of several actual values', () => {
    const two = [actual(3), actual(2, '2019')];
    expect(assessIndicator('increase', two).baseline?.value).toBe(2);
    expect(assessIndicator('increase', [...two, baseline(1)]).baseline?.value).toBe(1);
    expect(assessIndicator('increase', [actual(3)])).not.toHaveProperty('baseline');
  });

  test('forecasts are no actual values', () => {
    const forecast = aMeasurement({ kind: 'forecast', periodId: '2021', quantity: 99 });
    expect(assessIndicator('increase', [actual(1), forecast]).current?.value).toBe(1);
  });
});
