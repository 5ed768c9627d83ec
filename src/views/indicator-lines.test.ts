import { expect, test } from 'vitest';
import type { Direction } from '#src/domain/indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { aMeasurement, anIndicator } from '#src/testing/builders.ts';
import { buildIndicatorChart, timeline } from './indicator-chart.ts';
import { isStandIn } from './indicator-lines.ts';

const format = { unit: '％', decimals: 1 };

function chartOf(all: Measurement[], direction: Direction = 'decrease') {
  const chart = buildIndicatorChart(anIndicator({ direction }), all, format);
  return {
    sentence: chart?.sentence,
    categories: chart?.categories,
    lines: chart?.series.map(({ name, role, points }) => [
      name,
      role,
      points.map((point) => point && point.value),
    ]),
    chart,
  };
}

const baseline = (quantity: number) =>
  aMeasurement({ kind: 'baseline', periodId: '2018', quantity });
const target = (quantity: number) => aMeasurement({ kind: 'target', periodId: '2021', quantity });

test('years without a value keep their place; other times stand side by side', () => {
  expect(timeline(['2020', '2018', '2020'])).toEqual(['2018', '2019', '2020']);
  expect(timeline(['2020-q3', '2020-q1'])).toEqual(['2020-q1', '2020-q3']);
  expect(timeline([])).toEqual([]);
});

test('the path leads from the baseline to the target; where nothing was measured the line breaks', () => {
  const { lines, categories } = chartOf([baseline(95), aMeasurement({ quantity: 93 }), target(90)]);
  expect(categories).toEqual(['平成30年度', '令和元年度', '令和2年度', '令和3年度']);
  expect(lines).toEqual([
    ['基準値・実績値', 'actual', [95, null, 93, null]],
    ['基準値から目標値への道筋', 'target', [95, null, null, 90]],
  ]);
});

test('a baseline that was good enough gives the level of the target', () => {
  const { lines } = chartOf([baseline(89.6), aMeasurement({ quantity: 91.5 }), target(90)]);
  expect(lines?.[1]).toEqual(['目標値の水準', 'target', [90, null, null, 90]]);
});

test('series are apart, and no path leads from one to the other', () => {
  const { lines } = chartOf([
    baseline(55.6),
    aMeasurement({ series: '含む', quantity: 37 }),
    aMeasurement({ series: '除く', quantity: 60.3 }),
    target(61),
  ]);
  expect(lines).toEqual([
    ['基準値', 'actual', [55.6, null, null, null]],
    ['目標値', 'target', [null, null, null, 61]],
    ['実績値（含む）', 'actual', [null, null, 37, null]],
    ['実績値（除く）', 'actual', [null, null, 60.3, null]],
  ]);
});

test('a stand-in is hollow and has its note; what is missing is said', () => {
  const standIn = aMeasurement({ periodId: '2019', quantity: 91.5, note: '前年度の値。' });
  const missing = aMeasurement({ quantity: { absence: 'unpublished' } });
  const { chart, sentence } = chartOf([standIn, missing]);
  expect(chart?.series[0]?.points).toEqual([
    { value: 91.5, text: '91.5％', hollow: true, note: '前年度の値。' },
    null,
  ]);
  expect(sentence).toBe(
    '令和元年度から令和2年度までの実績値です。値がない令和2年度（未公表）には、点がありません。令和元年度の値は、次の値が未公表のために載っている参考の値です。',
  );
  expect(chart?.table.rows).toEqual([
    { header: '令和元年度', cells: [{ text: '91.5％' }] },
    { header: '令和2年度', cells: [{ text: '未公表', absent: true }] },
  ]);
});

test('a survey that was not made, or a value without a note, has no stand-in', () => {
  const noted = aMeasurement({ periodId: '2019', note: '調査の値。' });
  const notMade = aMeasurement({ quantity: { absence: 'not-conducted' } });
  const unpublished = aMeasurement({ quantity: { absence: 'unpublished' } });
  expect(isStandIn(noted, [noted, notMade])).toBe(false);
  expect(isStandIn(noted, [noted])).toBe(false);
  expect(isStandIn(noted, [noted, unpublished])).toBe(true);
  expect(isStandIn(aMeasurement({ periodId: '2019' }), [unpublished])).toBe(false);
});

test('forecasts are hollow; without any value there is no chart', () => {
  const forecast = aMeasurement({ kind: 'forecast', quantity: 5 });
  expect(chartOf([forecast]).chart?.series[0]?.points[0]).toMatchObject({ hollow: true });
  expect(chartOf([aMeasurement({ quantity: { absence: 'not-stated' } })]).chart).toBeUndefined();
});
