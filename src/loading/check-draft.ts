import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { checkAmountDefinition } from './checks/amount-definition.ts';
import { checkCostSums } from './checks/cost-sums.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkEffectSums } from './checks/effect-sums.ts';
import { checkFrozenPeriods } from './checks/frozen-periods.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkMissingReports } from './checks/missing-reports.ts';
import { checkOutlineCycles } from './checks/outline-cycles.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkPlanDefinition } from './checks/plan-definition.ts';
import { checkPublishedPeriods } from './checks/published-periods.ts';
import { checkPublisherCode } from './checks/publisher-code.ts';
import { checkQuantities } from './checks/quantities.ts';
import { checkRecordTargets } from './checks/record-targets.ts';
import { checkReferences } from './checks/references.ts';
import { checkRelistedItems } from './checks/relisted-items.ts';
import { checkReservedColumns } from './checks/reserved-columns.ts';
import { checkReservedPublisher } from './checks/reserved-publisher.ts';
import { checkReviewReplies } from './checks/review-replies.ts';
import { checkRules } from './checks/rules.ts';
import { checkSitePublishers } from './checks/site-publishers.ts';
import { checkSuccession } from './checks/succession.ts';
import { suggestKnownIds } from './checks/suggest-known-ids.ts';
import { checkTargetDirections } from './checks/target-directions.ts';
import { tablesOf, type Draft, type DraftPlan, type DraftPublisher } from './draft.ts';

const PLAN_CHECKS: readonly ((plan: DraftPlan) => Diagnostic[])[] = [
  checkPlanDefinition,
  checkAmountDefinition,
  checkReservedColumns,
  checkReferences,
  checkOutlineCycles,
  checkRelistedItems,
  checkRecordTargets,
  checkPeriods,
  checkPublishedPeriods,
  checkFrozenPeriods,
  checkReviewReplies,
  checkRules,
  checkSuccession,
  checkMissingReports,
  checkQuantities,
  checkCostSums,
  checkEffectSums,
  checkTargetDirections,
];

function checkPlan(plan: DraftPlan): Diagnostic[] {
  const tables = tablesOf(plan);
  return [
    ...plan.definition.diagnostics,
    ...plan.periods.flatMap(({ definition }) => definition?.diagnostics ?? []),
    ...tables.flatMap((table) => suggestKnownIds(table, plan)),
    ...tables.flatMap((table) => checkDuplicates(table)),
    ...PLAN_CHECKS.flatMap((check) => check(plan)),
  ];
}

function checkPublisher(publisher: DraftPublisher): Diagnostic[] {
  const { departments } = publisher;
  return [
    ...publisher.definition.diagnostics,
    ...checkReservedPublisher(publisher),
    ...checkPublisherCode(publisher),
    ...(departments ? departments.diagnostics : []),
    ...(departments ? checkDuplicates(departments) : []),
    ...(departments ? checkDuplicates(departments, ['name']) : []),
    ...publisher.plans.flatMap(checkPlan),
  ];
}

/** Everything wrong within the files and between them. */
export function checkDraft(draft: Draft): Diagnostic[] {
  const { synonyms, glossary } = draft;
  return [
    ...draft.site.diagnostics,
    ...checkSitePublishers(draft),
    ...(synonyms ? [...synonyms.diagnostics, ...checkDuplicates(synonyms)] : []),
    ...(glossary
      ? [...glossary.diagnostics, ...checkDuplicates(glossary), ...checkGlossary(glossary)]
      : []),
    ...draft.publishers.flatMap(checkPublisher),
  ];
}
