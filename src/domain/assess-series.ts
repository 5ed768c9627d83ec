import { assessIndicator, OUTCOMES, type Assessment, type Outcome } from './assess-indicator.ts';
import type { Direction } from './indicator.ts';
import type { Measurement } from './measurement.ts';

/** How one series of an indicator stands; the series without a name has none. */
export interface SeriesAssessment extends Assessment {
  series?: string;
}

/** The outcome of an indicator whose series stand differently. */
const MIXED = { code: 'mixed', word: '系列により異なる' } as const;
export const INDICATOR_OUTCOMES = [...OUTCOMES, MIXED] as const;
export type IndicatorOutcome = Outcome | typeof MIXED.code;

/**
 * A named series without a target of its own, in an indicator that has one elsewhere: the source does not
 * say that the two may be compared. The unnamed values are shown, and nothing is concluded from them.
 */
function withUnnamed(own: SeriesAssessment, unnamed: Assessment | undefined): SeriesAssessment {
  if (own.target || !unnamed?.target) return own;
  return { ...unnamed, ...own, outcome: 'undetermined', obstacle: 'other-series' };
}

/**
 * Every series of an indicator on its own: values of different series are never compared.
 * Series with an actual value count; where none has one, the series without a name, or else all.
 * @param measurements of one indicator
 */
export function assessSeries(
  direction: Direction,
  measurements: readonly Measurement[],
): SeriesAssessment[] {
  const groups = Map.groupBy(measurements, ({ series }) => series);
  const all = [...groups].map(([series, rows]): SeriesAssessment => ({
    ...assessIndicator(direction, rows),
    ...(series !== undefined && { series }),
  }));
  const unnamed = all.find(({ series }) => series === undefined);
  const measured = all.filter(({ current }) => current !== undefined);
  if (measured.length > 0) {
    return measured.map((each) => (each.series === undefined ? each : withUnnamed(each, unnamed)));
  }
  if (unnamed) return [unnamed];
  return all.length > 0 ? all : [assessIndicator(direction, [])];
}

/** The outcome that all series share. */
export function overallOutcome(assessments: readonly SeriesAssessment[]): IndicatorOutcome {
  const outcomes = new Set(assessments.map(({ outcome }) => outcome));
  const [only] = outcomes;
  return only !== undefined && outcomes.size === 1 ? only : MIXED.code;
}

/** The outcome as pages and published data say it: `達成`. */
export function outcomeWord(outcome: IndicatorOutcome): string {
  return INDICATOR_OUTCOMES.find(({ code }) => code === outcome)?.word ?? outcome;
}
