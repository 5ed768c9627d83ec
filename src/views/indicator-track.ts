import { absenceWord } from '#src/domain/absence.ts';
import { isDue, type Reading } from '#src/domain/assess-indicator.ts';
import { overallOutcome, type SeriesAssessment } from '#src/domain/assess-series.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { comparePeriods, formatPeriod } from '#src/domain/period.ts';
import { isNumber } from '#src/domain/quantity.ts';
import { gapsAfter } from './indicator-gaps.ts';
import { buildOutcome, type OutcomeView } from './indicator-outcome.ts';
import { formatMeasurement, type ValueFormat } from './indicator-values.ts';

/** A value on the way, with its time in both calendars. */
interface StepValue {
  /** The series, where several stand side by side. */
  name?: string;
  text: string;
  when: string;
  /** What is missing after it: `令和2年度（2020年度）は未実施` */
  gap?: string;
}

export interface StepView {
  label: string;
  values: StepValue[];
}

/** Where a series started, where it is and where it should be. */
export interface TrackView {
  name?: string;
  /** Start, now, goal, and the last goal where it is another one; only what there is. */
  steps: StepView[];
  outcome: OutcomeView;
}

function buildValue({ measurement, periodId }: Reading, format: ValueFormat): StepValue {
  return { text: formatMeasurement(measurement, format), when: formatPeriod(periodId) };
}

/** Without a stated baseline a series starts at its first actual value. */
export function startLabel({ measurement }: Reading): string {
  return measurement.kind === 'baseline' ? '基準値' : '最初の実績値';
}

/** The last target of a series, when it is later than the one that the current value is held against. */
export function finalTarget(
  { target }: SeriesAssessment,
  measurements: readonly Measurement[],
): Measurement | undefined {
  if (!target) return undefined;
  const { series } = target.measurement;
  return measurements
    .filter((each) => each.kind === 'target' && each.series === series && isNumber(each.quantity))
    .filter(({ periodId }) => comparePeriods(periodId, target.periodId) > 0)
    .toSorted((a, b) => comparePeriods(a.periodId, b.periodId))
    .at(-1);
}

/** The reasons why there is no value; a table without a row for it does not state one. */
function missingValue(
  kind: Measurement['kind'],
  { series }: SeriesAssessment,
  measurements: readonly Measurement[],
): StepValue {
  const reasons = measurements
    .filter((each) => each.kind === kind && each.series === series)
    .flatMap(({ quantity }) => (isNumber(quantity) ? [] : [absenceWord(quantity.absence)]));
  const words = [...new Set(reasons)].join('、');
  return { text: words === '' ? '記載なし' : words, when: '' };
}

function goalSteps(
  assessment: SeriesAssessment,
  measurements: readonly Measurement[],
  format: ValueFormat,
): StepView[] {
  const { current, target } = assessment;
  if (!target) {
    return [{ label: '目標値', values: [missingValue('target', assessment, measurements)] }];
  }
  const last = finalTarget(assessment, measurements);
  const isNext = last !== undefined && current !== undefined && !isDue(target, current);
  const goal = { label: isNext ? '次の目標値' : '目標値', values: [buildValue(target, format)] };
  if (!last || last.quantity === target.value) return [goal];
  const end = { text: formatMeasurement(last, format), when: formatPeriod(last.periodId) };
  return [goal, { label: '最後の目標値', values: [end] }];
}

function buildNow(
  { current, series: name }: SeriesAssessment,
  isNamed: boolean,
  measurements: readonly Measurement[],
  format: ValueFormat,
): StepValue[] {
  if (!current) return [];
  const gap = gapsAfter({ current, series: name }, measurements)
    .map(({ periodId, word }) => `${formatPeriod(periodId)}は${word}`)
    .join('、');
  const value = buildValue(current, format);
  return [{ ...value, ...(isNamed && name && { name }), ...(gap !== '' && { gap }) }];
}

/** @param together the assessments that share start and goal, one of them as a rule */
function buildTrack(
  together: readonly [SeriesAssessment, ...SeriesAssessment[]],
  measurements: readonly Measurement[],
  format: ValueFormat,
): TrackView {
  const [first] = together;
  const { baseline, series } = first;
  const now = together.flatMap((each) => buildNow(each, together.length > 1, measurements, format));
  return {
    steps: [
      ...(baseline
        ? [{ label: startLabel(baseline), values: [buildValue(baseline, format)] }]
        : []),
      {
        label: '現在値',
        values: now.length > 0 ? now : [missingValue('actual', first, measurements)],
      },
      ...goalSteps(first, measurements, format),
    ],
    outcome: buildOutcome(overallOutcome(together)),
    ...(together.length === 1 && series !== undefined && { name: series }),
  };
}

/** Whether the series differ in nothing but their current values, so that one row shows them. */
export function shareStartAndGoal(assessments: readonly SeriesAssessment[]): boolean {
  const [first] = assessments;
  return assessments.every(
    ({ obstacle, baseline, target }) =>
      obstacle === 'other-series' &&
      baseline?.measurement === first?.baseline?.measurement &&
      target?.measurement === first?.target?.measurement,
  );
}

/** One track for series that share start and goal, else one for each. */
export function buildTracks(
  assessments: readonly SeriesAssessment[],
  measurements: readonly Measurement[],
  format: ValueFormat,
): TrackView[] {
  const [first, ...rest] = assessments;
  if (first && shareStartAndGoal(assessments)) {
    return [buildTrack([first, ...rest], measurements, format)];
  }
  return assessments.map((each) => buildTrack([each], measurements, format));
}
