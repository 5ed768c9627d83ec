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
  { code: 'improving', word: '目標に向け改善' },
  { code: 'unchanged', word: '横ばい' },
  { code: 'worsening', word: '後退' },
  { code: 'lost', word: '基準時点で達成済み、現在は未達' },
  { code: 'below-target', word: '目標に未達（基準値なし）' },
  { code: 'undetermined', word: '判定不能' },
] as const;
export type Outcome = (typeof OUTCOMES)[number]['code'];

/** A value and when it was, or is to be, reached. */
export interface Reading {
  periodId: string;
  value: number;
}

export interface Assessment {
  outcome: Outcome;
  baseline?: Reading;
  current?: Reading;
  target?: Reading;
}

type Kind = Measurement['kind'];

function readings(measurements: readonly Measurement[], kinds: readonly Kind[]): Reading[] {
  return measurements
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ periodId, quantity }) =>
      isNumber(quantity) ? [{ periodId, value: quantity }] : [],
    )
    .sort((a, b) => comparePeriods(a.periodId, b.periodId));
}

/** Whether a value is good enough. To maintain means: not to fall below. */
export function meets(value: number, target: number, direction: Direction): boolean {
  return direction === 'decrease' ? value <= target : value >= target;
}

/** The target that a current value is held against: that of its own time, or the next one to come. */
function targetFor(targets: readonly Reading[], current: Reading | undefined): Reading | undefined {
  const due = targets.find(
    ({ periodId }) => current === undefined || comparePeriods(periodId, current.periodId) >= 0,
  );
  return due ?? targets.at(-1);
}

function compare(
  current: Reading,
  target: Reading,
  baseline: Reading | undefined,
  direction: Direction,
): Outcome {
  if (meets(current.value, target.value, direction)) return 'achieved';
  if (!baseline) return 'below-target';
  if (meets(baseline.value, target.value, direction)) return 'lost';
  if (current.value === baseline.value) return 'unchanged';
  const better = direction === 'decrease' ? -1 : 1;
  return Math.sign(current.value - baseline.value) === better ? 'improving' : 'worsening';
}

/**
 * Where one series of an indicator started, where it is and where it should be.
 * @param measurements of one indicator and one series
 */
export function assessIndicator(
  direction: Direction,
  measurements: readonly Measurement[],
): Assessment {
  const actuals = readings(measurements, ['actual']);
  const current = actuals.at(-1);
  const target = targetFor(readings(measurements, ['target']), current);
  const first = actuals.length > 1 ? actuals[0] : undefined;
  const baseline = readings(measurements, ['baseline'])[0] ?? first;
  const outcome =
    current && target ? compare(current, target, baseline, direction) : 'undetermined';
  return {
    outcome,
    ...(baseline && { baseline }),
    ...(current && { current }),
    ...(target && { target }),
  };
}
