import type { TouchChart } from './touch-chart.ts';

/** Which point of a chart the reader is at. */
export interface Position {
  series: number;
  index: number;
}

const indexesOf = ({ series }: TouchChart, number: number): number[] =>
  (series[number]?.points ?? []).flatMap((point, index) => (point ? [index] : []));

function nearest(indexes: readonly number[], wanted: number): number | undefined {
  return indexes.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

/** The first point of the first series that has one. */
export function firstPosition(chart: TouchChart): Position | undefined {
  const found = chart.series.map((_, series) => ({ series, index: indexesOf(chart, series)[0] }));
  return found.find((each): each is Position => each.index !== undefined);
}

function stepSideways(chart: TouchChart, { series, index }: Position, key: string): Position {
  const indexes = indexesOf(chart, series);
  const at = indexes.indexOf(index);
  const next: Record<string, number | undefined> = {
    ArrowRight: indexes[at + 1],
    ArrowLeft: indexes[at - 1],
    Home: indexes[0],
    End: indexes.at(-1),
  };
  return { series, index: next[key] ?? index };
}

function stepSeries(chart: TouchChart, from: Position, step: 1 | -1): Position {
  const { length } = chart.series;
  for (let series = from.series + step; series >= 0 && series < length; series += step) {
    const index = nearest(indexesOf(chart, series), from.index);
    if (index !== undefined) return { series, index };
  }
  return from;
}

const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * Where a key leads: left and right along a series, up and down to another one. Undefined for other keys;
 * at the ends the reader stays.
 */
export function walkPoints(chart: TouchChart, from: Position, key: string): Position | undefined {
  if (!KEYS.includes(key)) return undefined;
  if (key === 'ArrowUp') return stepSeries(chart, from, -1);
  if (key === 'ArrowDown') return stepSeries(chart, from, 1);
  return stepSideways(chart, from, key);
}

/** Series and value of a point, in words. */
export function readValue(chart: TouchChart, { series, index }: Position): string {
  const { name = '', points = [] } = chart.series[series] ?? {};
  const point = points[index];
  const note = point?.note ? `（${point.note}）` : '';
  return `${name}：${point?.text ?? '値なし'}${note}`;
}

/** A point as it is read out: `令和2年度、実績：91.5％`. */
export function readPoint(chart: TouchChart, position: Position): string {
  return `${chart.categories[position.index] ?? ''}、${readValue(chart, position)}`;
}
