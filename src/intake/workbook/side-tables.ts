import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import { PLAN_TABLE_NAMES, PLAN_TABLES, type PlanTableName } from '#src/tables/plan-tables.ts';
import { reviewsTable } from '#src/tables/reviews.ts';
import type { Table } from '#src/tables/table.ts';

/** Where the rows of tables stand. */
interface Held {
  plan: Plan;
  /** What the period holds. */
  report: PeriodReport;
}

/** A table beside the progress that may go into the workbook. */
export interface SideTable {
  table: Table;
  rows(held: Held): readonly unknown[];
}

function planRows({ plan }: Held, name: PlanTableName): readonly unknown[] {
  return name === 'notes'
    ? [...plan.notes, ...plan.collecting.flatMap(({ notes }) => notes)]
    : plan[name];
}

/** Every table that may have a sheet of its own. */
export const SIDE_TABLES: readonly SideTable[] = [
  { table: reviewsTable as Table, rows: ({ report }) => report.reviews },
  ...PLAN_TABLE_NAMES.map((name) => ({
    table: PLAN_TABLES[name] as Table,
    rows: (held: Held) => planRows(held, name),
  })),
];
