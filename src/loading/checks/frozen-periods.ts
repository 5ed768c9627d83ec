import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { periodDigest } from '#src/domain/period-digest.ts';
import { assemblePlan } from '../assemble-dataset.ts';
import { tablesOf, type DraftPlan } from '../draft.ts';

/** Of rows that cannot be read nobody can say whether they changed; they are reported themselves. */
function isReadable(plan: DraftPlan): boolean {
  return tablesOf(plan).every(
    ({ complete, rows }) => complete && rows.every(({ row }) => row !== undefined),
  );
}

/** The data of a frozen period are those whose digest plan.yaml holds. */
export function checkFrozenPeriods(draft: DraftPlan): Diagnostic[] {
  const { value, yaml } = draft.definition;
  if (!value?.frozen || !yaml || !isReadable(draft)) return [];
  const { frozen } = value;
  const plan = assemblePlan(draft);
  return plan.periods.flatMap((period) => {
    const expected = frozen[period.id];
    const suggestion = periodDigest(plan, period);
    if (expected === undefined || expected === suggestion) return [];
    const facts = { actual: period.id, expected, suggestion };
    return [locate(problem('period-frozen', facts), yaml.at(['frozen', period.id]))];
  });
}
