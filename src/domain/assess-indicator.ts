import type { Direction } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import { comparePeriods } from './period.ts';
import { isNumber } from './quantity.ts';

/**
 * How an indicator stands against its target. Named outcomes, not a rate: a percentage of the way
 * misleads where the baseline was already good enough or the value moved backwards.
 */
export const OUTCOMES = [
  { code: 'achieved', word: '達成' },
  { code: 'ahead', word: '目標の水準にある（期限前）' },
  { code: 'improving', word: '目標に向け改善' },
  { code: 'fell-short', word: '改善したが目標に未達' },
  { code: 'unchanged', word: '横ばい' },
  { code: 'worsening', word: '後退' },
  { code: 'lost', word: '基準時点で達成済み、現在は未達' },
  { code: 'below-target', word: '目標に未達（基準値なし）' },
  { code: 'undetermined', word: '判定不能' },
] as const;
export type Outcome = (typeof OUTCOMES)[number]['code'];

/** Why nothing can be said. */
export type Obstacle =
  | 'no-actual'
  | 'no-target'
  /** The newest actual is older than the baseline. */
  | 'actual-before-baseline'
  /** The values are parts of different wholes: 21 of 24 against 20 of 23. */
  | 'different-whole'
  /** To be maintained, and not equal to the target: neither good nor bad. */
  | 'off-level'
  /** The only values to compare with belong to another series. */
  | 'other-series';

/** A value, when it was or is to be reached, and the row that says so. */
export interface Reading {
  periodId: string;
  value: number;
  measurement: Measurement;
}

export interface Assessment {
  outcome: Outcome;
  /** Present exactly when the outcome is `undetermined`. */
  obstacle?: Obstacle;
  /** The baseline, or the first actual value where the source gives none. */
  baseline?: Reading;
  current?: Reading;
  /** What the current value is held against: the target of its own time, or the next one to come. */
  target?: Reading;
}

type Kind = Measurement['kind'];

function readings(measurements: readonly Measurement[], kind: Kind): Reading[] {
  return measurements
    .filter((measurement) => measurement.kind === kind)
    .flatMap((measurement) => {
      const { periodId, quantity } = measurement;
      return isNumber(quantity) ? [{ periodId, value: quantity, measurement }] : [];
    })
    .sort((a, b) => comparePeriods(a.periodId, b.periodId));
}

/** Whether a value is good enough. What is to be maintained is to be equal. */
export function meets(value: number, target: number, direction: Direction): boolean {
  if (direction === 'maintain') return value === target;
  return direction === 'decrease' ? value <= target : value >= target;
}

/** Whether a target was due by the time of a value. */
export function isDue(target: Reading, current: Reading): boolean {
  return comparePeriods(target.periodId, current.periodId) <= 0;
}

function targetFor(targets: readonly Reading[], current: Reading | undefined): Reading | undefined {
  const due = targets.find(
    ({ periodId }) => current === undefined || comparePeriods(periodId, current.periodId) >= 0,
  );
  return due ?? targets.at(-1);
}

function isSameWhole(a: Reading, b: Reading | undefined): boolean {
  return b === undefined || a.measurement.denominator === b.measurement.denominator;
}

type Readings = Pick<Assessment, 'baseline' | 'current' | 'target'>;

function obstacleTo(
  { baseline, current, target }: Readings,
  direction: Direction,
): Obstacle | undefined {
  if (!current) return 'no-actual';
  if (!target) return 'no-target';
  if (baseline && comparePeriods(current.periodId, baseline.periodId) < 0) {
    return 'actual-before-baseline';
  }
  if (!isSameWhole(current, target) || !isSameWhole(current, baseline)) return 'different-whole';
  return direction === 'maintain' && current.value !== target.value ? 'off-level' : undefined;
}

function compare(
  current: Reading,
  target: Reading,
  baseline: Reading | undefined,
  direction: Direction,
): Outcome {
  const due = isDue(target, current);
  if (meets(current.value, target.value, direction)) return due ? 'achieved' : 'ahead';
  if (!baseline) return 'below-target';
  if (meets(baseline.value, target.value, direction)) return 'lost';
  if (current.value === baseline.value) return 'unchanged';
  const isBetter = meets(current.value, baseline.value, direction);
  if (!isBetter) return 'worsening';
  return due ? 'fell-short' : 'improving';
}

function judge(found: Readings, direction: Direction): Pick<Assessment, 'outcome' | 'obstacle'> {
  const { baseline, current, target } = found;
  const obstacle = obstacleTo(found, direction);
  if (obstacle || !current || !target) {
    return { outcome: 'undetermined', obstacle: obstacle ?? 'no-actual' };
  }
  return { outcome: compare(current, target, baseline, direction) };
}

/**
 * Where one series of an indicator started, where it is and where it should be.
 * @param measurements of one indicator and one series
 */
export function assessIndicator(
  direction: Direction,
  measurements: readonly Measurement[],
): Assessment {
  const actuals = readings(measurements, 'actual');
  const current = actuals.at(-1);
  const target = targetFor(readings(measurements, 'target'), current);
  const first = actuals.length > 1 ? actuals[0] : undefined;
  const baseline = readings(measurements, 'baseline')[0] ?? first;
  const found = {
    ...(baseline && { baseline }),
    ...(current && { current }),
    ...(target && { target }),
  };
  return { ...judge(found, direction), ...found };
}
