import { expect, test } from 'vitest';
import { aChart, aSeries, points } from '#src/testing/chart-samples.ts';
import type { ChartView } from '#src/views/chart.ts';
import { buildValueAxis } from './value-axis.ts';

const ticksOf = (...values: (number | null)[]): string[] | undefined =>
  buildValueAxis(aChart([aSeries({ points: points(...values) })]))?.ticks.map(({ text }) => text);

function bars(kind: ChartView['kind'], ...series: number[][]) {
  return buildValueAxis(
    aChart(
      series.map((values) => aSeries({ role: 'part', points: points(...values) })),
      { kind, unit: '千円' },
    ),
  );
}

test('a line that moves much starts at 0', () => {
  expect(ticksOf(10, 40)).toEqual(['0', '10', '20', '30', '40']);
});

test('a line that moves little does not, and this is said', () => {
  const axis = buildValueAxis(aChart([aSeries({ points: points(91.5, 96) })]));
  expect(axis?.ticks.map(({ text }) => text)).toEqual(['90', '92', '94', '96', '98']);
  expect(axis?.hasZero).toBe(false);
});

test('percentages up to 100 need no axis beyond', () => {
  expect(ticksOf(95, 100)?.at(-1)).toBe('100');
  expect(ticksOf(95, 104)?.at(-1)).toBe('110');
});

test('one value, or several that are the same, stand above 0', () => {
  expect(ticksOf(12)).toEqual(['0', '5', '10', '15']);
  expect(ticksOf(24, 24)?.[0]).toBe('0');
  expect(ticksOf(0)).toEqual(['0', '1']);
  expect(ticksOf(-3)).toEqual(['▲3', '▲2', '▲1', '0']);
});

test('whole numbers get whole ticks, fractions get the decimals they need', () => {
  expect(ticksOf(0, 1)).toEqual(['0', '1']);
  expect(ticksOf(0.1, 0.25)).toEqual(['0.00', '0.05', '0.10', '0.15', '0.20', '0.25']);
});

test('gaps are no zeros, and nothing but gaps is no axis', () => {
  expect(ticksOf(91, null, 92)?.[0]).not.toBe('0');
  expect(ticksOf(null, null)).toBeUndefined();
  expect(ticksOf()).toBeUndefined();
});

test('bars always start at 0', () => {
  expect(bars('grouped-bars', [91, 96])).toMatchObject({ min: 0, max: 100 });
  expect(bars('grouped-bars', [-91, -96])).toMatchObject({ min: -100, max: 0 });
  expect(bars('grouped-bars', [-50, 310])).toMatchObject({ min: -100, max: 400 });
});

test('stacked bars need room for their sums, above and below 0', () => {
  expect(bars('stacked-bars', [100, 120], [200, -250], [300, 120])).toMatchObject({
    min: -400,
    max: 600,
  });
});
