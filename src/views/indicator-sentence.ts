import { meets, type Obstacle, type Outcome } from '#src/domain/assess-indicator.ts';
import type { SeriesAssessment } from '#src/domain/assess-series.ts';
import type { Direction } from '#src/domain/indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import { gapsAfter } from './indicator-gaps.ts';
import { finalTarget, shareStartAndGoal, startLabel } from './indicator-track.ts';
import { formatMeasurement, type ValueFormat } from './indicator-values.ts';

/** What a sentence about an indicator needs beside an assessment. */
export interface IndicatorFacts {
  direction: Direction;
  measurements: readonly Measurement[];
  format: ValueFormat;
}

/** Why nothing can be said, as a whole sentence. */
export const OBSTACLES: Record<Obstacle, string> = {
  'no-actual': '実績値がないため、判定できません。',
  'no-target': '比べる目標値がないため、判定できません。',
  'actual-before-baseline': '基準値より後の実績値がないため、判定できません。',
  'different-whole': '比べる値の母数が違うため、判定できません。',
  'off-level':
    '「維持」が望ましいとされる指標で、目標と違う値をよいとも悪いとも言えないため、判定できません。',
  'other-series': '基準値や目標値がどの系列の値と比べるものか分からないため、判定できません。',
};

const VERDICTS: Record<Exclude<Outcome, 'undetermined'>, string> = {
  achieved: 'の目標を達成しています。',
  ahead: '目標の年度はこれからですが、値は目標の水準にあります。',
  improving: '目標に向けて改善していますが、まだ目標には届いていません。',
  'fell-short': '改善しましたが、目標には届いていません。',
  unchanged: '横ばいで、目標には届いていません。',
  worsening: '目標から遠ざかっています（後退）。',
  lost: '出発点では目標の範囲内でしたが、現在は範囲外です。',
  'below-target': '目標には届いていません。出発点になる値がないため、改善か後退かは分かりません。',
};

const BACKWARD = 'ただし、出発点と比べると、望ましい方向とは逆に動いています。';

/** The outcome in plain words. */
function describeOutcome(assessment: SeriesAssessment, direction: Direction): string {
  const { outcome, obstacle, baseline, current, target } = assessment;
  if (outcome === 'undetermined') return OBSTACLES[obstacle ?? 'no-actual'];
  if (outcome === 'lost' && baseline?.measurement.kind === 'baseline') {
    return '基準の時点では目標の範囲内でしたが、現在は範囲外です。';
  }
  const isBackward =
    (outcome === 'achieved' || outcome === 'ahead') &&
    direction !== 'maintain' &&
    baseline !== undefined &&
    current !== undefined &&
    !meets(current.value, baseline.value, direction);
  const which = outcome === 'achieved' && target ? formatPeriodShort(target.periodId) : '';
  return which + VERDICTS[outcome] + (isBackward ? BACKWARD : '');
}

/** `令和2年度（2020年度）の実績値はありません（未公表）。`: what is missing after the newest value. */
export function describeGap(
  assessment: SeriesAssessment,
  measurements: readonly Measurement[],
): string {
  return gapsAfter(assessment, measurements)
    .map(({ periodId, word }) => `${formatPeriod(periodId)}の実績値はありません（${word}）。`)
    .join('');
}

function describeStart({ baseline }: SeriesAssessment, format: ValueFormat): string {
  if (!baseline) return '';
  const text = formatMeasurement(baseline.measurement, format);
  return `${formatPeriod(baseline.periodId)}の${text}から、`;
}

function describeNow(assessment: SeriesAssessment, format: ValueFormat): string {
  const { baseline, current } = assessment;
  if (!current) {
    return baseline
      ? `${startLabel(baseline)}は${formatPeriod(baseline.periodId)}に${formatMeasurement(baseline.measurement, format)}。`
      : '';
  }
  const text = formatMeasurement(current.measurement, format);
  return `${describeStart(assessment, format)}${formatPeriod(current.periodId)}は${text}。`;
}

function describeGoal(
  assessment: SeriesAssessment,
  { measurements, format }: IndicatorFacts,
): string {
  const { target } = assessment;
  if (!target) return '';
  const last = finalTarget(assessment, measurements);
  const end =
    last && last.quantity !== target.value
      ? `最後の目標は${formatPeriod(last.periodId)}に${formatMeasurement(last, format)}。`
      : '';
  const text = formatMeasurement(target.measurement, format);
  return `目標は${formatPeriod(target.periodId)}に${text}。${end}`;
}

function describeOne(assessment: SeriesAssessment, facts: IndicatorFacts): string {
  const name = assessment.series === undefined ? '' : `${assessment.series}：`;
  return [
    name,
    describeNow(assessment, facts.format),
    describeGap(assessment, facts.measurements),
    describeGoal(assessment, facts),
    describeOutcome(assessment, facts.direction),
  ].join('');
}

/** `令和2年度（2020年度）は37.0％（変更前）、60.3％（変更後）。` */
function describeReadings(assessments: readonly SeriesAssessment[], format: ValueFormat): string {
  const readings = assessments.flatMap(({ current, series }) =>
    current ? [{ ...current, series }] : [],
  );
  const times = Map.groupBy(readings, ({ periodId }) => periodId);
  return [...times]
    .map(([periodId, values]) => {
      const texts = values.map(
        ({ measurement, series }) => `${formatMeasurement(measurement, format)}（${series}）`,
      );
      return `${formatPeriod(periodId)}は${texts.join('と')}。`;
    })
    .join('');
}

function describeTogether(
  assessments: readonly [SeriesAssessment, ...SeriesAssessment[]],
  facts: IndicatorFacts,
): string {
  const [first] = assessments;
  const { baseline } = first;
  const start = baseline
    ? `${formatPeriod(baseline.periodId)}の${startLabel(baseline)}は${formatMeasurement(baseline.measurement, facts.format)}。`
    : '';
  return [
    start,
    describeReadings(assessments, facts.format),
    describeGoal(first, facts),
    describeOutcome(first, facts.direction),
  ].join('');
}

/** Where it started, where it is, where it should be, and how it stands: a sentence a series. */
export function describeIndicator(
  assessments: readonly SeriesAssessment[],
  facts: IndicatorFacts,
): string[] {
  const [first, ...rest] = assessments;
  if (first && rest.length > 0 && shareStartAndGoal(assessments)) {
    return [describeTogether([first, ...rest], facts)];
  }
  return assessments.map((each) => describeOne(each, facts));
}
