import { isDue, meets, type Reading } from '#src/domain/assess-indicator.ts';
import type { SeriesAssessment } from '#src/domain/assess-series.ts';
import type { Direction } from '#src/domain/indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { describeGap, OBSTACLES, type IndicatorFacts } from './indicator-sentence.ts';
import { buildOutcome } from './indicator-outcome.ts';
import { formatMeasurement, type ValueFormat } from './indicator-values.ts';

const DIRECTION_RULES: Record<Direction, string> = {
  increase:
    '値が大きいほどよい指標として扱っています（望ましい方向：増加）。目標値以上なら、目標の範囲内です。',
  decrease:
    '値が小さいほどよい指標として扱っています（望ましい方向：減少）。目標値以下なら、目標の範囲内です。',
  maintain:
    '値を保つことが望ましい指標として扱っています（望ましい方向：維持）。目標値と同じなら、目標の範囲内です。',
};

const say = ({ measurement, periodId }: Reading, format: ValueFormat): string =>
  `${formatPeriod(periodId)}の${formatMeasurement(measurement, format)}`;

function explainGoal(
  { current, target, obstacle }: SeriesAssessment,
  format: ValueFormat,
): string[] {
  if (!target || obstacle === 'other-series') return [];
  const chosen = !current
    ? ''
    : target.periodId === current.periodId
      ? '現在値と同じ時点の目標です。'
      : isDue(target, current)
        ? '現在値の時点より前の、最後の目標です。'
        : '現在値の時点の後に、最初に来る目標です。';
  return [`目標値は、${say(target, format)}です。${chosen}`];
}

function explainNow(
  assessment: SeriesAssessment,
  measurements: readonly Measurement[],
  format: ValueFormat,
): string[] {
  const { current } = assessment;
  const gap = describeGap(assessment, measurements);
  if (!current) return gap === '' ? [] : [gap];
  return [`現在値は、実績値のうち最も新しい${say(current, format)}です。${gap}`];
}

const NO_SERIES = '基準値と目標値には、系列の区別がありません。';

function explainStart(
  { baseline, current, obstacle }: SeriesAssessment,
  format: ValueFormat,
): string[] {
  if (!current) return [];
  if (obstacle === 'other-series') return [NO_SERIES];
  if (!baseline) return ['基準値も、ほかの年度の実績値もないため、出発点になる値がありません。'];
  return baseline.measurement.kind === 'baseline'
    ? [`基準値は、${say(baseline, format)}です。`]
    : [`基準値がないため、最初の実績値である${say(baseline, format)}を出発点としました。`];
}

function explainComparison(
  { outcome, baseline, current, target }: SeriesAssessment,
  direction: Direction,
  format: ValueFormat,
): string[] {
  if (outcome === 'undetermined' || !current || !target) return [];
  const side = (reading: Reading): string =>
    meets(reading.value, target.value, direction) ? '範囲内' : '範囲外';
  const start = baseline
    ? `出発点の${formatMeasurement(baseline.measurement, format)}は目標の${side(baseline)}、`
    : '';
  return [
    `${start}現在値の${formatMeasurement(current.measurement, format)}は目標の${side(current)}です。`,
  ];
}

function explainMovement(
  { outcome, baseline, current }: SeriesAssessment,
  direction: Direction,
): string[] {
  if (outcome === 'undetermined' || !baseline || !current || direction === 'maintain') return [];
  if (current.value === baseline.value) return ['出発点から現在まで、値は変わっていません。'];
  const moved = current.value > baseline.value ? '増えました' : '減りました';
  const way = meets(current.value, baseline.value, direction) ? '望ましい' : '望ましくない';
  return [`出発点から現在までに値は${moved}。${way}方向への動きです。`];
}

/** How the outcome of one series was found. */
export interface WorkingView {
  name?: string;
  sentences: string[];
}

/** The rule for the direction, the values that were compared, and what follows. */
export function explainAssessment(
  assessment: SeriesAssessment,
  { direction, measurements, format }: IndicatorFacts,
): WorkingView {
  const { outcome, obstacle, series } = assessment;
  const word = buildOutcome(outcome).word;
  return {
    sentences: [
      DIRECTION_RULES[direction],
      ...explainStart(assessment, format),
      ...explainNow(assessment, measurements, format),
      ...explainGoal(assessment, format),
      ...explainComparison(assessment, direction, format),
      ...explainMovement(assessment, direction),
      ...(obstacle ? [OBSTACLES[obstacle]] : [`このため「${word}」としました。`]),
    ],
    ...(series !== undefined && { name: series }),
  };
}
