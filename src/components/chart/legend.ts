import type { ChartView } from '#src/views/chart.ts';
import { clipText, textWidth } from './text-width.ts';
import { seriesStyles, type SeriesStyle } from './series-style.ts';

export interface LegendEntry {
  text: string;
  /** Left end and middle line of the swatch. */
  x: number;
  y: number;
  /** Position of the series; absent for the entry that says what hollow means. */
  series?: number;
  style: SeriesStyle;
  hollow: boolean;
}

export const SWATCH_WIDTH = 22;
const GAP = 6;
const BETWEEN = 16;
const ROW_HEIGHT = 22;
/** What hollow means where the chart does not say it. */
const HOLLOW_MEANING = '見込み・参考の値';

type Named = Omit<LegendEntry, 'x' | 'y'>;

const NEUTRAL: SeriesStyle = { tone: 'grey', marker: 'circle', texture: 'plain', dashed: false };

/** What hollow points or bars mean; undefined when none is hollow. */
export function hollowText({ kind, series, hollowMeaning }: ChartView): string | undefined {
  const someHollow = series.some(({ points }) => points.some((point) => point?.hollow));
  const look = kind === 'line' ? '白抜きの点' : '白地の棒';
  return someHollow ? `${look}：${hollowMeaning ?? HOLLOW_MEANING}` : undefined;
}

function entriesOf(chart: ChartView): Named[] {
  const styles = seriesStyles(chart);
  const named: Named[] = chart.series.flatMap(({ name, points }, series) => {
    const style = styles[series];
    return style && points.some(Boolean) ? [{ text: name, series, style, hollow: false }] : [];
  });
  const text = hollowText(chart);
  return text ? [...named, { text, style: NEUTRAL, hollow: true }] : named;
}

/** Places the legend in rows from the top of a picture. */
export function layOutLegend(
  chart: ChartView,
  width: number,
  size: number,
): { entries: LegendEntry[]; height: number } {
  let x = 0;
  let row = 0;
  const entries = entriesOf(chart).map((entry): LegendEntry => {
    const text = clipText(entry.text, width - SWATCH_WIDTH - GAP, size);
    const needed = SWATCH_WIDTH + GAP + textWidth(text, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const placed = { ...entry, text, x, y: row * ROW_HEIGHT + ROW_HEIGHT / 2 };
    x += needed + BETWEEN;
    return placed;
  });
  return { entries, height: entries.length === 0 ? 0 : (row + 1) * ROW_HEIGHT };
}
