import { compareDepartments } from '#src/domain/department.ts';
import { OUTCOME_KINDS, outcomeOf, type LineageOutcome } from '#src/domain/lineage.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import { lineageRowsPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { buildLineageRow, type LineageRowView } from './lineage-row.ts';
import { outlineLabel } from './outline-label.ts';
import { linkToTrail } from './outline-link.ts';
import type { Link } from './page.ts';

/** The rows of one place in the outline. */
export interface LineageGroup {
  /** From the top down; empty for rows that stand nowhere. */
  trail: Link[];
  rows: LineageRowView[];
}

export interface LineageFilter {
  /** Also the name in the address. */
  name: string;
  choices: { value: string; text: string }[];
}

/** One of the source's words for what changed, with its number of rows. */
export interface ChangeCount {
  change: string;
  outcome: string;
  count: number;
  /** The table with these rows alone, where scripts run. */
  path: string;
}

const CHANGE = '変更区分';
const OUTLINE = '体系';
const DEPARTMENT = '担当部署';

const OUTCOME_WORDS: Record<LineageOutcome, string> = {
  continued: '続いた',
  new: '新しく加わった',
  ended: '終わった',
};

/** Rows by their place in the outline, places in the order of the source. */
export function buildLineageGroups(context: PlanContext): LineageGroup[] {
  const rows = context.plan.lineage
    .toSorted((a, b) => a.order - b.order)
    .map((row) => buildLineageRow(context, row));
  const groups = Map.groupBy(rows, ({ outlineIds }) => outlineIds.at(-1));
  return [...groups].map(([nodeId, group]) => ({
    trail: linkToTrail(context, nodeId),
    rows: group,
  }));
}

function wordOf({ plan }: PlanContext, change: string): string {
  const declared = plan.definition.lineage?.kinds?.find(({ code }) => code === change)?.outcome;
  const row = plan.lineage.find((each) => each.change === change);
  const outcome = declared ?? (row && outcomeOf(row));
  return outcome ? OUTCOME_WORDS[outcome] : '';
}

/** The source's words in the plan's order, those that it does not declare behind; unused ones left out. */
export function countChanges(context: PlanContext): ChangeCount[] {
  const { plan, ref } = context;
  const declared = (plan.definition.lineage?.kinds ?? []).map(({ code }) => code);
  const words = new Set([...declared, ...plan.lineage.map(({ change }) => change)]);
  const order = OUTCOME_KINDS.map((kind) => OUTCOME_WORDS[kind]);
  return [...words]
    .map((change) => ({
      change,
      outcome: wordOf(context, change),
      count: plan.lineage.filter((row) => row.change === change).length,
      path: lineageRowsPath(ref, { [CHANGE]: change }),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

/** `全体 › 部分`: every place that has rows, in the outline's order, with the places above it. */
function outlineChoices({ plan }: PlanContext, groups: readonly LineageGroup[]) {
  const used = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ outlineIds }) => outlineIds)));
  return plan.outline
    .filter(({ id }) => used.has(id))
    .map(({ id }) => {
      const labels = outlineTrail(plan, id).map((node) => outlineLabel(plan.definition, node));
      return { value: id, text: '　'.repeat(labels.length - 1) + (labels.at(-1) ?? '') };
    });
}

function departmentChoices({ publisher, plan }: PlanContext) {
  const named = new Set(plan.lineage.flatMap(({ departments = [] }) => departments));
  const declared = publisher.departments.filter(({ name }) => named.has(name));
  const names = [...declared.toSorted(compareDepartments).map(({ name }) => name), ...named];
  return [...new Set(names)].map((name) => ({ value: name, text: name }));
}

/** What the table can be narrowed by; a filter with a single choice narrows nothing. */
export function buildLineageFilters(
  context: PlanContext,
  groups: readonly LineageGroup[],
): LineageFilter[] {
  const changes = countChanges(context).map(({ change, count }) => ({
    value: change,
    text: `${change}（${count}）`,
  }));
  return [
    { name: CHANGE, choices: changes },
    { name: OUTLINE, choices: outlineChoices(context, groups) },
    { name: DEPARTMENT, choices: departmentChoices(context) },
  ].filter(({ choices }) => choices.length > 1);
}
