import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { periodOf } from '#src/domain/period.ts';
import { describePeriods, isPeriodOf } from '#src/domain/plan-periods.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { DraftPeriod, DraftPlan } from '../draft.ts';

function misfits(periods: readonly DraftPeriod[], definition: PlanDefinition): Diagnostic[] {
  return periods
    .filter(({ id }) => !isPeriodOf(periodOf(id), definition))
    .map(({ id, path }) => {
      const facts = { actual: id, expected: describePeriods(definition) };
      return locate(problem('period-out-of-plan', facts), { file: path });
    });
}

/** A period that is to be public although nothing is reported for it; without period.yaml comments are enough. */
function withoutReports(periods: readonly DraftPeriod[]): Diagnostic[] {
  return periods
    .filter(({ isCollecting, progress }) => !isCollecting && !progress)
    .filter(({ definition, reviews }) => definition !== undefined || !reviews)
    .map(({ path }) => {
      const file = `${path}/progress.csv`;
      return locate(problem('file-missing', { expected: file }), { file });
    });
}

/** Every period lies in the plan's term, follows its calendar and, when public, reports something. */
export function checkPeriods({
  definition: { value: definition },
  periods,
}: DraftPlan): Diagnostic[] {
  return definition ? [...misfits(periods, definition), ...withoutReports(periods)] : [];
}
