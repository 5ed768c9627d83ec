import { describedContextColumns } from '#src/tables/context-columns.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import type { Column } from '#src/tables/table.ts';
import type { PlanSubject } from './plan-subject.ts';

/** What one published table holds. */
export interface TableDescription {
  name: string;
  title: string;
  description: string;
  /** Keys of the columns that together identify a row, context columns included. */
  identity: string[];
  /** As published: context columns first. */
  columns: Column[];
  rowCount: number;
  /** The table of which each row names one, by the keys of its columns. */
  parent?: { name: string; identity: string[] };
}

/** A row of a table kept by period is only one of its kind within the period. */
function identityOf(
  { identity }: { identity: readonly string[] },
  { byPeriod }: PublishedTable,
  columns: readonly Column[],
): string[] {
  const own = new Set(identity);
  return columns
    .map(({ key }) => key)
    .filter((key) => own.has(key) || (byPeriod && key === 'periodId'));
}

/** A published table: its columns in the order of the file, and what tells its rows apart. */
export function describeTable(
  { publisher, plan }: PlanSubject,
  published: PublishedTable,
): TableDescription {
  const { table, parent } = published;
  const { name, title, description, columns: own } = table;
  const columns = [...describedContextColumns(publisher, plan, published), ...own];
  return {
    name,
    title,
    description,
    identity: identityOf(table, published, columns),
    columns,
    rowCount: published.rows.length,
    ...(parent && {
      parent: { name: parent.name, identity: identityOf(parent, published, columns) },
    }),
  };
}
