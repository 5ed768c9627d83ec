import type { ChartPoint, ChartSeries, ChartView } from '#src/views/chart.ts';

/** `91.5％`, `▲3％`; null stays a gap. */
export function aPoint(value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return { value, text: `${String(value).replace('-', '▲')}％`, ...more };
}

/** Points of these values; null is a gap. */
export const points = (...values: (number | null)[]): (ChartPoint | null)[] =>
  values.map((value) => (value === null ? null : aPoint(value)));

/** What was measured. */
export function aSeries(more: Partial<ChartSeries> = {}): ChartSeries {
  return { name: '実績', role: 'actual', points: points(40, 50), ...more };
}

/** A line over as many fiscal years as its longest series has points. */
export function aChart(series: ChartSeries[] = [aSeries()], more: Partial<ChartView> = {}) {
  const length = Math.max(0, ...series.map((each) => each.points.length));
  const chart: ChartView = {
    id: 'chart',
    kind: 'line',
    title: '収納率',
    sentence: '収納率は上がりました。',
    unit: '％',
    categories: Array.from({ length }, (_, index) => `令和${index + 2}年度`),
    series,
    table: { columns: [], rows: [] },
    ...more,
  };
  return chart;
}
