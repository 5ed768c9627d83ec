import { planPath } from '#src/domain/site-paths.ts';
import { describedContextColumns } from '#src/tables/context-columns.ts';
import {
  childTableName,
  comparePublished,
  publishedTables,
  type PublishedTable,
} from '#src/tables/published.ts';
import type { Column } from '#src/tables/table.ts';
import { planName, type PlanContext } from './context.ts';
import type { Link } from './page.ts';

export interface ColumnView {
  header: string;
  key: string;
  type: string;
  description: string;
  example: string;
  required: boolean;
  /** The values of a closed list. */
  options: string[];
  unit?: string;
  /** The table in which the column's values stand in CSV, where that is another one: a list is an array in JSON. */
  csvTable?: string;
}

/** One kind of table, whatever plan it is of. */
export interface DictionaryTableView {
  name: string;
  title: string;
  description: string;
  /** What the table has in every plan that has it. */
  columns: ColumnView[];
  /** What is a plan's own: columns of its form, or the values of its scales. */
  ofPlans: { plan: Link; columns: ColumnView[] }[];
}

/** A table of one plan. */
interface PlanTable {
  context: PlanContext;
  published: PublishedTable;
  columns: ColumnView[];
}

function buildColumn(table: string, column: Column): ColumnView {
  const { header, key, cell, description, example, required, unit } = column;
  return {
    header,
    key,
    type: cell.inner ? `${cell.inner.label}の配列` : cell.label,
    description,
    example,
    required,
    options: [...(cell.options ?? [])],
    ...(unit !== undefined && { unit }),
    ...(cell.inner && { csvTable: childTableName(table, column) }),
  };
}

function planTables(context: PlanContext): PlanTable[] {
  const { publisher, plan } = context;
  return publishedTables(publisher, plan).map((published) => {
    const { name, columns: own } = published.table;
    const columns = [...describedContextColumns(publisher, plan, published), ...own];
    return { context, published, columns: columns.map((each) => buildColumn(name, each)) };
  });
}

/** Columns are the same where they say the same; their examples come from the plan's own rows. */
const meaningOf = ({ example: _, ...column }: ColumnView): string => JSON.stringify(column);

function buildTable(tables: readonly [PlanTable, ...PlanTable[]]): DictionaryTableView {
  const [first] = tables;
  const meanings = tables.map(({ columns }) => new Set(columns.map(meaningOf)));
  const isShared = (column: ColumnView) => meanings.every((set) => set.has(meaningOf(column)));
  const { name, title, description } = first.published.table;
  return {
    name,
    title,
    description,
    columns: first.columns.filter(isShared),
    ofPlans: tables.flatMap(({ context, columns }) => {
      const own = columns.filter((column) => !isShared(column));
      const plan = { text: planName(context), path: planPath(context.ref) };
      return own.length > 0 ? [{ plan, columns: own }] : [];
    }),
  };
}

/** The tables of all plans, each explained once. */
export function buildDataDictionary(contexts: readonly PlanContext[]): DictionaryTableView[] {
  const all = contexts
    .flatMap(planTables)
    .toSorted((a, b) => comparePublished(a.published, b.published));
  const byName = Map.groupBy(all, ({ published }) => published.table.name);
  return [...byName.values()].flatMap(([first, ...rest]) =>
    first ? [buildTable([first, ...rest])] : [],
  );
}
