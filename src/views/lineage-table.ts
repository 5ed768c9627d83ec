import { OUTCOME_KINDS, outcomeOf, type LineageOutcome } from '#src/domain/lineage.ts';
import { lineageRowsPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { buildLineageRow, type LineageRowView } from './lineage-row.ts';
import { buildControls, buildFilter, type ListControls, type RowFacts } from './list.ts';
import {
  departmentChoices,
  departmentReading,
  DEPARTMENT_FILTER,
  outlineChoices,
  OUTLINE_FILTER,
} from './list-choices.ts';
import { linkToTrail } from './outline-link.ts';
import type { Link } from './page.ts';

/** The rows of one place in the outline. */
export interface LineageGroup {
  /** From the top down; empty for rows that stand nowhere. */
  trail: Link[];
  rows: (LineageRowView & { facts: RowFacts })[];
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

const OUTCOME_WORDS: Record<LineageOutcome, string> = {
  continued: '続いた',
  new: '新しく加わった',
  ended: '終わった',
};

function factsOf(
  context: PlanContext,
  { change, outlineIds, departments }: LineageRowView,
  changes: readonly string[],
): RowFacts {
  const names = departments.map(({ text }) => text);
  const reading = departmentReading(context, names);
  return {
    values: { [CHANGE]: [change], [OUTLINE_FILTER]: outlineIds, [DEPARTMENT_FILTER]: names },
    keys: {
      [CHANGE]: changes.indexOf(change),
      ...(reading !== undefined && { [DEPARTMENT_FILTER]: reading }),
    },
  };
}

/** Rows by their place in the outline, places in the order of the source. */
export function buildLineageGroups(context: PlanContext): LineageGroup[] {
  const changes = countChanges(context).map(({ change }) => change);
  const rows = context.plan.lineage
    .toSorted((a, b) => a.order - b.order)
    .map((row) => buildLineageRow(context, row))
    .map((row) => ({ ...row, facts: factsOf(context, row, changes) }));
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

/** What the table can be narrowed and, within each place, ordered by. */
export function buildLineageControls(
  context: PlanContext,
  groups: readonly LineageGroup[],
): ListControls | undefined {
  const rows = groups.flatMap((group) => group.rows);
  const facts = rows.map((row) => row.facts);
  const changes = countChanges(context).map(({ change }) => ({ value: change, text: change }));
  const places = outlineChoices(context, new Set(rows.flatMap(({ outlineIds }) => outlineIds)));
  const names = rows.flatMap(({ departments }) => departments.map(({ text }) => text));
  return buildControls(facts, {
    unit: '行',
    filters: [
      buildFilter(CHANGE, facts, changes),
      buildFilter(OUTLINE_FILTER, facts, places),
      buildFilter(DEPARTMENT_FILTER, facts, departmentChoices(context, names)),
    ],
    sorts: [
      { key: CHANGE, descending: false, text: '体系の中で、変更区分の順' },
      { key: DEPARTMENT_FILTER, descending: false, text: '体系の中で、担当部署の五十音順' },
    ],
  });
}
