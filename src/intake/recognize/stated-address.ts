import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { formatPeriodShort, PERIOD_ID_PATTERN } from '#src/domain/period.ts';
import type { PlanRef } from '#src/domain/site-paths.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { ImportOptions } from '../import-options.ts';
import { planName, type KnownData, type KnownPlan } from '../known-data.ts';
import type { BookStatement } from './book-statement.ts';

/** What is said outright of the plan and the period, by the workbook itself or by whoever imports it. */
export interface StatedAddress {
  plan?: KnownPlan;
  periodId?: string;
}

function findPlan({ plans }: KnownData, wanted: PlanRef): KnownPlan | undefined {
  return plans.find(({ ref }) => planFolder(ref) === planFolder(wanted));
}

function unknownPlan({ plans }: KnownData, wanted: PlanRef): Problem {
  const names = plans.map(({ ref }) => planFolder(ref));
  const actual = planFolder(wanted);
  const suggestion = findSimilar(actual, names);
  return problem('target-unknown', { actual, expected: names.join('・'), suggestion });
}

function writePeriod(id: string): string {
  return PERIOD_ID_PATTERN.test(id) ? `${formatPeriodShort(id)}（${id}）` : id;
}

/** Puts together what the workbook and the options state; they must not contradict each other. */
export function stateAddress(
  known: KnownData,
  statement: BookStatement,
  options: ImportOptions,
): StatedAddress | { found: Problem } {
  const wanted = statement.plan ?? options.plan;
  const plan = wanted && findPlan(known, wanted);
  if (wanted && !plan) return { found: unknownPlan(known, wanted) };
  const optionPlan = options.plan && findPlan(known, options.plan);
  if (options.plan && !optionPlan) return { found: unknownPlan(known, options.plan) };
  if (plan && optionPlan && plan !== optionPlan) {
    const [actual, expected] = [planName(plan), planName(optionPlan)];
    return { found: problem('target-contradiction', { actual, expected, what: '計画' }) };
  }
  const periodId = statement.periodId ?? options.periodId;
  if (periodId !== undefined && options.periodId !== undefined && periodId !== options.periodId) {
    const [actual, expected] = [periodId, options.periodId].map(writePeriod) as [string, string];
    return { found: problem('target-contradiction', { actual, expected, what: '期' }) };
  }
  return { ...(plan && { plan }), ...(periodId !== undefined && { periodId }) };
}
