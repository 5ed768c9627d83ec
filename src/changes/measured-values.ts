import type { Plan } from '#src/domain/dataset.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { comparePeriods, periodOf, type Period } from '#src/domain/period.ts';
import { differenceOf, isNumber } from '#src/domain/quantity.ts';

/** An actual value of a period, and the actual value before it on the same line. */
export interface MeasuredValue {
  indicator: Indicator;
  before?: Measurement;
  after: Measurement;
  /** Absent unless both are numbers. */
  difference?: number;
}

/** Whether a time lies within a period: a quarter within its half-year, any of them within the year. */
function isWithin(periodId: string, whole: Period): boolean {
  const { fiscalYear, firstMonth, months } = periodOf(periodId);
  return (
    fiscalYear === whole.fiscalYear &&
    firstMonth >= whole.firstMonth &&
    firstMonth + months <= whole.firstMonth + whole.months
  );
}

/** The last of some values before a time. */
function lastBefore(values: readonly Measurement[], periodId: string): Measurement | undefined {
  return values
    .filter((value) => comparePeriods(value.periodId, periodId) < 0)
    .toSorted((a, b) => comparePeriods(a.periodId, b.periodId))
    .at(-1);
}

function differenceBetween(before: Measurement | undefined, after: Measurement) {
  return before && isNumber(before.quantity) && isNumber(after.quantity)
    ? differenceOf(before.quantity, after.quantity)
    : undefined;
}

/** The actual values of a period, each beside the actual value before it; series are never joined. */
export function measuredIn(plan: Plan, period: Period): MeasuredValue[] {
  return plan.indicators.flatMap((indicator) => {
    const actual = plan.measurements.filter(
      ({ indicatorId, kind }) => indicatorId === indicator.id && kind === 'actual',
    );
    return actual
      .filter(({ periodId }) => isWithin(periodId, period))
      .toSorted((a, b) => comparePeriods(a.periodId, b.periodId))
      .map((after) => {
        const line = actual.filter(({ series }) => series === after.series);
        const before = lastBefore(line, after.periodId);
        const difference = differenceBetween(before, after);
        return {
          indicator,
          after,
          ...(before && { before }),
          ...(difference !== undefined && { difference }),
        };
      });
  });
}
