import type { ChartPoint, ChartView } from '#src/views/chart.ts';
import { seriesStyles, type SeriesStyle } from './series-style.ts';
import { buildValueAxis } from './value-axis.ts';

export interface TouchSeries {
  name: string;
  style: SeriesStyle;
  /** Whether its line runs across categories without a value. */
  acrossGaps: boolean;
  points: (ChartPoint | null)[];
}

/** What a script needs to draw a chart again so that it can be touched. */
export interface TouchChart {
  kind: ChartView['kind'];
  title: string;
  unit: string;
  categories: string[];
  axis: { min: number; max: number; step: number; digits: number };
  series: TouchSeries[];
}

/** Undefined when there is nothing to touch. */
export function buildTouchChart(chart: ChartView): TouchChart | undefined {
  const axis = buildValueAxis(chart);
  if (!axis) return undefined;
  const { min, max, step, digits } = axis;
  const styles = seriesStyles(chart);
  return {
    kind: chart.kind,
    title: chart.title,
    unit: chart.unit ?? '',
    categories: chart.categories,
    axis: { min, max, step, digits },
    series: chart.series.map(({ name, role, points }, index) => ({
      name,
      style: styles[index]!,
      acrossGaps: role === 'target',
      points,
    })),
  };
}
