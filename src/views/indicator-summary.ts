import {
  assessSeries,
  INDICATOR_OUTCOMES,
  overallOutcome,
  outcomeWord,
  type IndicatorOutcome,
  type SeriesAssessment,
} from '#src/domain/assess-series.ts';
import type { Plan } from '#src/domain/dataset.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';

/** All measurements of one indicator: baselines, targets and actual values of every series. */
export function measurementsOf(plan: Plan, { id }: Indicator): Measurement[] {
  return plan.measurements.filter(({ indicatorId }) => indicatorId === id);
}

/** How each series of the indicator stands against its own target. */
export function assessmentsOf(plan: Plan, indicator: Indicator): SeriesAssessment[] {
  return assessSeries(indicator.direction, measurementsOf(plan, indicator));
}

interface OutcomeCount {
  outcome: IndicatorOutcome;
  word: string;
  count: number;
}

/** How many indicators have which outcome, in the order of the outcomes' list, without the empty ones. */
export function countOutcomes(plan: Plan): OutcomeCount[] {
  const outcomes = plan.indicators.map((each) => overallOutcome(assessmentsOf(plan, each)));
  return INDICATOR_OUTCOMES.map(({ code, word }) => ({
    outcome: code,
    word,
    count: outcomes.filter((outcome) => outcome === code).length,
  })).filter(({ count }) => count > 0);
}

/** `7指標のうち、「目標に向け改善」が3、「後退」が2、…です。`: correct also for one, none and all alike. */
export function summariseOutcomes(plan: Plan): string {
  const counts = countOutcomes(plan);
  const total = plan.indicators.length;
  const [only] = counts;
  if (!only) return '指標はありません。';
  if (counts.length > 1) {
    return `${total}指標のうち、${counts.map(({ word, count }) => `「${word}」が${count}`).join('、')}です。`;
  }
  const word = outcomeWord(only.outcome);
  return total === 1 ? `1指標は「${word}」です。` : `${total}指標すべてが「${word}」です。`;
}
