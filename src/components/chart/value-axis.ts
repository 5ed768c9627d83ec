import type { ChartView } from '#src/views/chart.ts';
import { formatNumber } from './number-text.ts';

export interface ValueAxis {
  min: number;
  max: number;
  step: number;
  /** Decimals of the ticks. */
  digits: number;
  ticks: { value: number; text: string }[];
  /** False where the axis begins elsewhere than at 0, which the picture then says. */
  hasZero: boolean;
}

const STEPS = [1, 2, 5, 10];
const INTERVALS = 5;
/** A line that moves by less than this share of its height does not start at 0: nobody would see it move. */
const FLAT_SHARE = 0.4;

function niceStep(span: number, whole: boolean): number {
  const rough = span / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough * 0.999) ?? 10) * power;
  return whole ? Math.max(1, step) : step;
}

const exact = (value: number): number => Number(value.toPrecision(12)) + 0;

/** Sums of the stacked parts of each category, above and below zero. */
function stackedExtents({ categories, series }: ChartView): number[] {
  return categories.flatMap((_, index) => {
    const values = series.map(({ points }) => points[index]?.value ?? 0);
    const sum = (all: number[]): number => all.reduce((total, value) => total + value, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  });
}

const valuesOf = ({ series }: ChartView): number[] =>
  series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : [])));

function extent(chart: ChartView, values: number[]): [number, number] {
  const all = chart.kind === 'stacked-bars' ? stackedExtents(chart) : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (chart.kind !== 'line') return [Math.min(0, low), Math.max(0, high)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high === low || high - low >= size * FLAT_SHARE) return [Math.min(0, low), Math.max(0, high)];
  const room = (high - low) * 0.25;
  return [
    low >= 0 ? Math.max(0, low - room) : low - room,
    high <= 0 ? Math.min(0, high + room) : high + room,
  ];
}

/** Nothing goes beyond all: an axis of percentages ends at 100 when its values do. */
const isFull = ({ unit }: ChartView, high: number): boolean =>
  /^[%％]/.test(unit ?? '') && high <= 100;

/** The axis that holds every value of a chart; undefined when it has none. */
export function buildValueAxis(chart: ChartView): ValueAxis | undefined {
  const values = valuesOf(chart);
  if (values.length === 0) return undefined;
  const [low, high] = extent(chart, values);
  const top = isFull(chart, Math.max(...values)) ? Math.min(high, 100) : high;
  const span = top > low ? top - low : 1;
  const step = niceStep(span, values.every(Number.isInteger));
  const min = Math.floor(exact(low / step)) * step;
  const count = Math.max(1, Math.ceil(exact((low + span - min) / step)));
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => exact(min + index * step));
  return {
    min: exact(min),
    max: ticks.at(-1) ?? exact(min + step),
    step: exact(step),
    ticks: ticks.map((value) => ({ value, text: formatNumber(value, digits) })),
    digits,
    hasZero: ticks.includes(0),
  };
}
