import type { ChartSeries, ChartView } from '#src/views/chart.ts';

export type Marker = 'circle' | 'square' | 'triangle' | 'diamond';
export type Texture = 'plain' | 'rising' | 'dots' | 'grid' | 'level' | 'falling';

/** How a series is told from the others: never by its colour alone. */
export interface SeriesStyle {
  /** Family of colours, a value of `data-tone`. */
  tone: string;
  marker: Marker;
  texture: Texture;
  dashed: boolean;
}

const BARS: readonly [string, Texture][] = [
  ['blue', 'plain'],
  ['orange', 'rising'],
  ['green', 'dots'],
  ['grey', 'grid'],
  ['yellow', 'level'],
  ['blue', 'falling'],
];
const LINES: readonly [string, Marker][] = [
  ['blue', 'circle'],
  ['green', 'square'],
  ['grey', 'triangle'],
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function lineStyle(series: ChartSeries, all: readonly ChartSeries[]): SeriesStyle {
  const isTarget = series.role === 'target';
  const own = all.filter(({ role }) => (role === 'target') === isTarget);
  const [tone, marker] = at(LINES, own.indexOf(series));
  if (!isTarget) return { tone, marker, texture: 'plain', dashed: false };
  // Of several targets each has the colour of the line it belongs to.
  return {
    tone: own.length > 1 ? tone : 'orange',
    marker: 'diamond',
    texture: 'plain',
    dashed: true,
  };
}

/** The styles of a chart's series, in their order. */
export function seriesStyles({ kind, series }: ChartView): SeriesStyle[] {
  return series.map((each, index) => {
    if (kind === 'line') return lineStyle(each, series);
    const [tone, texture] = at(BARS, index);
    return { tone, texture, marker: 'square', dashed: false };
  });
}
