import type { Plan, Publisher } from '#src/domain/dataset.ts';
import { codeRows, codesTable } from './codes.ts';
import { departmentsTable } from './departments.ts';
import { orderCell } from './cells/number.ts';
import { PLAN_TABLE_NAMES, PLAN_TABLES, type PlanTableName } from './plan-tables.ts';
import { progressTable } from './progress.ts';
import { reviewsTable } from './reviews.ts';
import type { Column, Table, Values } from './table.ts';

interface PublishedRow {
  /** The period the row belongs to, in tables that are kept by period. */
  periodId?: string;
  values: Values;
}

/** One table of a plan with all its rows, every period's together. */
export interface PublishedTable {
  table: Pick<Table, 'name' | 'title' | 'description' | 'columns' | 'identity'>;
  /** Whether each row belongs to a period. */
  byPeriod: boolean;
  rows: PublishedRow[];
  /** The table whose cells the rows come from, where one row stands for one value of a cell. */
  parent?: { name: string; identity: readonly string[] };
}

function whole<Row>(table: Table<Row>, rows: readonly Row[]): PublishedTable {
  const values = rows.map((row) => ({ values: table.toValues(row) }));
  return { table: table as Table, byPeriod: false, rows: values };
}

function perPeriod<Row>(
  table: Table<Row>,
  periods: readonly { id: string; rows: readonly Row[] }[],
): PublishedTable {
  const rows = periods.flatMap((period) =>
    period.rows.map((row) => ({ periodId: period.id, values: table.toValues(row) })),
  );
  return { table: table as Table, byPeriod: true, rows };
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Tells the rows of a child table apart that come from one cell. */
export const ORDER_IN_CELL: Column = {
  key: 'position',
  header: 'セル内の順',
  description: 'もとの表の1つのセルの中での並び順',
  example: '1',
  required: true,
  cell: orderCell,
};

/** Columns of one value a cell: those that a CSV file has. Lists stand in tables of their own, and as arrays in JSON. */
export function csvColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ cell }) => cell.kind !== 'list');
}

/** The name of the table that a column of lists is in CSV. */
export function childTableName(table: string, column: Pick<Column, 'key'>): string {
  return `${table}-${kebab(column.key)}`;
}

/** What identifies a row of the parent, and what a reader calls it. */
function columnsOfParent({ columns, identity }: PublishedTable['table']): Column[] {
  return columns.filter(({ key }) => identity.includes(key) || key === 'name');
}

/** A column of lists as a table with one value a row. */
function childTable({ table, byPeriod, rows }: PublishedTable, column: Column): PublishedTable {
  const { inner } = column.cell;
  if (!inner) throw new Error(`not a list column: ${column.key}`);
  const { name, identity } = table;
  return {
    table: {
      name: childTableName(name, column),
      title: `${table.title}の${column.header}`,
      description: `「${table.title}」の「${column.header}」を、1行に1つずつ並べた表。`,
      identity: [...identity, ORDER_IN_CELL.key],
      columns: [
        ...columnsOfParent(table),
        ORDER_IN_CELL,
        { ...column, required: true, cell: inner },
      ],
    },
    parent: { name, identity },
    byPeriod,
    rows: rows.flatMap(({ values, ...rest }) =>
      ((values[column.key] ?? []) as unknown[]).map((value, index) => ({
        ...rest,
        values: { ...values, [ORDER_IN_CELL.key]: index + 1, [column.key]: value },
      })),
    ),
  };
}

/** Where the lists of a table are in CSV. */
function describeLists(name: string, lists: readonly Column[]): string {
  if (lists.length === 0) return '';
  const places = lists.map((column) => `「${column.header}」は ${childTableName(name, column)}`);
  return `CSV では、${places.join('、')} に、1行に1つずつあります。`;
}

function withChildren(published: PublishedTable): PublishedTable[] {
  const { table } = published;
  const lists = table.columns.filter(({ cell }) => cell.kind === 'list');
  const description = table.description + describeLists(table.name, lists);
  const children = lists.map((column) => childTable(published, column));
  return [{ ...published, table: { ...table, description } }, ...children];
}

const BEFORE_PROGRESS: readonly PlanTableName[] = ['outline', 'items'];
const AFTER_REVIEWS = PLAN_TABLE_NAMES.filter((name) => !BEFORE_PROGRESS.includes(name));

/** The order in which tables are published; those made of one table's lists follow it. */
const ORDER: readonly string[] = [
  departmentsTable.name,
  ...BEFORE_PROGRESS.map((name) => PLAN_TABLES[name].name),
  'progress',
  reviewsTable.name,
  ...AFTER_REVIEWS.map((name) => PLAN_TABLES[name].name),
  codesTable.name,
];

/** Brings tables of several plans into one order. */
export function comparePublished(a: PublishedTable, b: PublishedTable): number {
  const placeOf = ({ table, parent }: PublishedTable) => ORDER.indexOf(parent?.name ?? table.name);
  return placeOf(a) - placeOf(b) || Number(!!a.parent) - Number(!!b.parent);
}

function wholePlanTable(plan: Plan, name: PlanTableName): PublishedTable {
  return whole(PLAN_TABLES[name] as Table, plan[name]);
}

/** Every table that a plan publishes; tables without rows are left out. */
export function publishedTables(publisher: Publisher, plan: Plan): PublishedTable[] {
  const progress = plan.periods.map(({ id, progress: rows }) => ({ id, rows }));
  const reviews = plan.periods.map(({ id, reviews: rows }) => ({ id, rows }));
  return [
    whole(departmentsTable, publisher.departments),
    ...BEFORE_PROGRESS.map((name) => wholePlanTable(plan, name)),
    perPeriod(progressTable(plan.definition), progress),
    perPeriod(reviewsTable, reviews),
    ...AFTER_REVIEWS.map((name) => wholePlanTable(plan, name)),
    whole(codesTable, codeRows(plan)),
  ]
    .flatMap(withChildren)
    .filter(({ rows }) => rows.length > 0);
}
