import { overallOutcome } from '#src/domain/assess-series.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { indicatorPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { assessmentsOf, measurementsOf } from './indicator-summary.ts';
import { buildOutcome, type OutcomeView } from './indicator-outcome.ts';
import { buildTracks, type TrackView } from './indicator-track.ts';
import { valueFormat } from './indicator-values.ts';
import type { Link } from './page.ts';

/** An indicator in a list: where it started, where it is, where it should be. */
export interface IndicatorLink extends Link {
  number?: string;
  tracks: TrackView[];
  outcome: OutcomeView;
}

/** The name as a link to the indicator's page. */
export function linkToIndicator({ ref }: PlanContext, { id, name }: Indicator): Link {
  return { text: name, path: indicatorPath(ref, id) };
}

/** The link with the way from start to goal and what became of it. */
export function buildIndicatorLink(context: PlanContext, indicator: Indicator): IndicatorLink {
  const assessments = assessmentsOf(context.plan, indicator);
  const measurements = measurementsOf(context.plan, indicator);
  return {
    ...linkToIndicator(context, indicator),
    tracks: buildTracks(assessments, measurements, valueFormat(indicator, measurements)),
    outcome: buildOutcome(overallOutcome(assessments)),
    ...(indicator.number !== undefined && { number: indicator.number }),
  };
}
