import type { Link } from './page.ts';

/** One value on a chart. */
export interface ChartPoint {
  value: number;
  /** As it is read out: `91.5％`, `24区長のうち21区長`. */
  text: string;
  /** A forecast, a stand-in, or otherwise not an actual value of its own time: drawn hollow. */
  hollow?: boolean;
  note?: string;
}

export interface ChartSeries {
  name: string;
  /** What the values are: targets are drawn as a dashed path, parts are stacked. */
  role: 'actual' | 'target' | 'part';
  /**
   * One entry a category; null where there is no value, which breaks a line and leaves no bar. Only the
   * path of a target runs on to its next value: it is a plan, nothing that was measured.
   */
  points: (ChartPoint | null)[];
}

/** A table cell under a chart: text, or the reason why there is no value. */
export interface ChartCell {
  text: string;
  absent?: boolean;
}

/**
 * Everything a chart shows. The table says it all; the picture is drawn from the series when the site is
 * built, and drawn again by a script when somebody wants to touch it.
 */
export interface ChartView {
  /** Unique on its page. */
  id: string;
  kind: 'line' | 'stacked-bars' | 'grouped-bars';
  title: string;
  /** The chart in one sentence. */
  sentence: string;
  unit?: string;
  /** Left to right: `令和2年度`. */
  categories: string[];
  series: ChartSeries[];
  /**
   * Stated totals of stacked bars, one a category. Without it the parts are added up where all of them
   * are known, and no total is drawn where one is missing.
   */
  totals?: (ChartPoint | null)[];
  /** What is drawn hollow here, for the legend: `見込み`. */
  hollowMeaning?: string;
  table: { columns: string[]; rows: { header: string; cells: ChartCell[] }[] };
  /** The published table that holds the values. */
  data?: Link;
}
