import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { periodDates, periodOf } from '#src/domain/period.ts';
import type { DraftPeriod, DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';
import { previousPeriod } from './succession.ts';
import { namesIn } from './references.ts';

/** Whether an item reports as long as it has begun: one that is over or re-listed does not. */
function reports({ values, typed }: TableRow<unknown>, periodEnd: string): boolean {
  const start = values['start'];
  const hasBegun = typeof start !== 'string' || start <= periodEnd;
  return hasBegun && !typed.get('end') && !typed.get('relistedFrom');
}

/** Items without a row; those that reported in the period before are missed by comparing the two. */
function missingIn(plan: DraftPlan, period: DraftPeriod): Diagnostic[] {
  const { progress } = period;
  const reported = progress && namesIn(progress, 'itemId');
  if (!reported) return [];
  const previous = previousPeriod(plan, period)?.progress;
  const before = (previous && namesIn(previous, 'itemId')) ?? new Set();
  const { end } = periodDates(periodOf(period.id));
  return plan.items.rows
    .filter((item) => reports(item, end))
    .map(({ typed }) => typed.get('id') ?? '')
    .filter((id) => id !== '' && !reported.has(id) && !before.has(id))
    .map((actual) =>
      locate(problem('report-missing', { actual, isRow: true }), { file: progress.file }),
    );
}

/** A period that period.yaml calls published has a report of every item, the first one too. */
export function checkMissingReports(plan: DraftPlan): Diagnostic[] {
  return plan.periods
    .filter(({ definition }) => definition?.value?.status === 'published')
    .flatMap((period) => missingIn(plan, period));
}
