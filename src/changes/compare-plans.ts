import type { Note } from '#src/domain/note.ts';
import type { Plan } from '#src/domain/dataset.ts';
import type { PublisherDefinition } from '#src/domain/publisher.ts';
import { PLAN_TABLE_NAMES, PLAN_TABLES, type PlanTableName } from '#src/tables/plan-tables.ts';
import type { Table } from '#src/tables/table.ts';
import { compareDefinitions } from './compare-definitions.ts';
import { compareReports, type PlanSide } from './compare-reports.ts';
import { compareRows } from './compare-rows.ts';
import type { PlanChanges } from './dataset-changes.ts';
import { planTotals } from './plan-totals.ts';
import { NO_WORDS, planWords } from './plan-words.ts';
import { partKind, type RecordChange } from './record-change.ts';
import { tableSide } from './table-side.ts';
import { compareTotals, isChanged } from './total.ts';

/** Notes on periods that are not public stand apart in the dataset, and in the same file. */
function allNotes({ notes, collecting }: Plan): Note[] {
  return [...notes, ...collecting.flatMap((period) => period.notes)];
}

function rowsOf({ plan }: PlanSide, name: PlanTableName): readonly unknown[] {
  if (!plan) return [];
  return name === 'notes' ? allNotes(plan) : plan[name];
}

/** Whether the rows stand as in their file: notes that are set apart have lost their places. */
function hasOwnOrder(name: PlanTableName, { plan }: PlanSide): boolean {
  return name !== 'notes' || (plan?.collecting ?? []).every(({ notes }) => notes.length === 0);
}

function compareTable(name: PlanTableName, before: PlanSide, after: PlanSide): RecordChange[] {
  const table = PLAN_TABLES[name] as Table;
  const changes = compareRows(
    tableSide(table, rowsOf(before, name), before.words),
    tableSide(table, rowsOf(after, name), after.words),
  );
  return hasOwnOrder(name, before) && hasOwnOrder(name, after)
    ? changes
    : changes.filter(({ kind }) => kind !== 'reordered');
}

function compareDefinition({ id }: Plan, before: PlanSide, after: PlanSide): RecordChange[] {
  const [was, is] = [before, after].map(
    ({ plan }) => plan && { value: plan.definition, label: plan.definition.title },
  );
  return compareDefinitions({ table: 'plan', title: '計画の定義', key: id }, was, is);
}

function planSide(plan: Plan | undefined): PlanSide {
  return { plan, words: plan ? planWords(plan) : NO_WORDS };
}

const totalsOf = (plan: Plan | undefined) => (plan ? planTotals(plan) : []);

/** What differs between two states of a plan; nothing when both are the same. A side may lack the plan. */
export function comparePlans(
  publisher: { id: string; definition: PublisherDefinition },
  before: Plan | undefined,
  after: Plan | undefined,
): PlanChanges[] {
  const plan = after ?? before;
  if (!plan) return [];
  const [was, is] = [planSide(before), planSide(after)];
  const records = [
    ...compareDefinition(plan, was, is),
    ...PLAN_TABLE_NAMES.flatMap((name) => compareTable(name, was, is)),
  ];
  const periods = compareReports(was, is);
  if (records.length + periods.length === 0) return [];
  return [
    {
      publisherId: publisher.id,
      planId: plan.id,
      name: `${publisher.definition.name} ${plan.definition.title}`,
      kind: partKind(before, after),
      definition: plan.definition,
      totals: compareTotals(totalsOf(before), totalsOf(after)).filter(isChanged),
      records,
      periods,
    },
  ];
}
