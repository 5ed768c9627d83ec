import { expect, test } from 'vitest';
import { aChart, aPoint, aSeries, points } from '#src/testing/chart-samples.ts';
import { buildTouchChart, type TouchChart } from './touch-chart.ts';
import { firstPosition, readPoint, walkPoints } from './walk-points.ts';

function touch(...series: (number | null)[][]): TouchChart {
  const chart = buildTouchChart(
    aChart(series.map((values) => aSeries({ points: points(...values) }))),
  );
  if (!chart) throw new Error('nothing to touch');
  return chart;
}

const chart = touch([1, null, 3, 4], [null, null, null, null], [null, 2, null, null]);
const at = (series: number, index: number) => ({ series, index });

test.each([
  ['ArrowRight', at(0, 0), at(0, 2)],
  ['ArrowLeft', at(0, 2), at(0, 0)],
  ['ArrowLeft', at(0, 0), at(0, 0)],
  ['ArrowRight', at(0, 3), at(0, 3)],
  ['End', at(0, 0), at(0, 3)],
  ['Home', at(0, 3), at(0, 0)],
  ['ArrowDown', at(0, 3), at(2, 1)],
  ['ArrowUp', at(2, 1), at(0, 0)],
  ['ArrowUp', at(0, 2), at(0, 2)],
  ['ArrowDown', at(2, 1), at(2, 1)],
])('%s leads from %j to %j', (key, from, to) => {
  expect(walkPoints(chart, from, key)).toEqual(to);
});

test('other keys lead nowhere', () => {
  expect(walkPoints(chart, at(0, 0), 'Tab')).toBeUndefined();
});

test('the walk begins at the first point there is', () => {
  expect(firstPosition(touch([null, null], [null, 5]))).toEqual(at(1, 1));
  expect(buildTouchChart(aChart([aSeries({ points: points(null) })]))).toBeUndefined();
});

test('a point is read with its category, its series and its note', () => {
  const noted = aSeries({ points: [aPoint(37, { note: '前年度の値' })] });
  const read = buildTouchChart(aChart([noted]))!;
  expect(readPoint(read, at(0, 0))).toBe('令和2年度、実績：37％（前年度の値）');
});
