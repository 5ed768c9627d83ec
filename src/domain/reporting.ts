import type { PeriodReport, Plan } from './dataset.ts';
import { columnsFor } from './form.ts';
import type { Item } from './item.ts';
import { comparePeriods, periodDates, periodOf, type Period } from './period.ts';
import { isCounted } from './plan-queries.ts';
import type { Progress } from './progress.ts';

/** The periods of a plan before another one, published or not, oldest first. */
export function periodsBefore(plan: Plan, periodId: string): PeriodReport[] {
  return [...plan.periods, ...plan.collecting]
    .filter(({ id }) => comparePeriods(id, periodId) < 0)
    .toSorted((a, b) => comparePeriods(a.id, b.id));
}

/** The last period of the same kind before a period: what its reports are compared with. */
export function previousPeriod(plan: Plan, periodId: string): PeriodReport | undefined {
  const { cycle } = periodOf(periodId);
  return periodsBefore(plan, periodId).findLast(({ id }) => periodOf(id).cycle === cycle);
}

/** Whether an item reports for a period, and if not, why. */
export type Reporting = 'reports' | 'ended' | 'not-begun' | 'relisted';

/**
 * An item reports from the period in which it begins to the one in which it ends; a re-listed one
 * reports where it was first listed, unless it had a row of its own before.
 */
export function reportingOf(item: Item, period: Period, previous?: PeriodReport): Reporting {
  const { start, end } = periodDates(period);
  if (item.end !== undefined && item.end < start) return 'ended';
  const hasReported = previous?.progress.some(({ itemId }) => itemId === item.id) === true;
  if (hasReported) return 'reports';
  if (!isCounted(item)) return 'relisted';
  return item.start !== undefined && item.start > end ? 'not-begun' : 'reports';
}

/** Whether a report is whole: every required answer is there, or any at all where none is required. */
export function isWhole(plan: Plan, periodId: string, { answers }: Progress): boolean {
  const columns = columnsFor(plan.definition.form, periodOf(periodId));
  const required = columns.filter((column) => column.required === true);
  return required.length === 0
    ? Object.keys(answers).length > 0
    : required.every(({ id }) => answers[id] !== undefined);
}

/** The items that are to report for a period: those with a row, and those that should have one. */
function expectedItems(plan: Plan, { id, progress }: PeriodReport): Item[] {
  const previous = previousPeriod(plan, id);
  const rows = new Set(progress.map(({ itemId }) => itemId));
  return plan.items.filter(
    (item) =>
      rows.has(item.id) ||
      (item.end === undefined && reportingOf(item, periodOf(id), previous) === 'reports'),
  );
}

/** How many items are to report for a period that is still collecting, and how many have. */
export function countReports(
  plan: Plan,
  report: PeriodReport,
): { expected: number; reported: number } {
  return {
    expected: expectedItems(plan, report).length,
    reported: report.progress.filter((row) => isWhole(plan, report.id, row)).length,
  };
}
