import type { CellType } from './cell.ts';

/** What a cell's value must name: the thing it refers to is declared elsewhere. */
export type ReferenceTarget =
  | 'cost-lines'
  | 'departments'
  | 'effect-editions'
  | 'indicators'
  | 'items'
  | 'items-or-outline'
  | 'levels'
  | 'outline'
  | 'sources';

export interface Column {
  /** ASCII name in JSON. */
  key: string;
  /** Japanese name in CSV, messages and the workbook. */
  header: string;
  description: string;
  example: string;
  required: boolean;
  unit?: string;
  references?: ReferenceTarget;
  cell: CellType<unknown>;
}

export type Values = Record<string, unknown>;

/**
 * One file kind, declared once: reading, messages, workbook, dictionary and published files all
 * follow from it. Columns stand in the order in which they are written.
 */
export interface Table<Row = unknown> {
  /** Base name of the file. */
  name: string;
  title: string;
  description: string;
  /** Keys of the columns that together identify a row. */
  identity: readonly string[];
  columns: readonly Column[];
  toRow(values: Values): Row;
  toValues(row: Row): Values;
}

type ColumnSpec<T, Required extends boolean> = {
  header: string;
  description: string;
  example: string;
  required: Required;
  references?: ReferenceTarget;
  cell: CellType<T>;
};

type Columns<Row> = {
  [Key in keyof Row]-?: ColumnSpec<
    Exclude<Row[Key], undefined>,
    undefined extends Row[Key] ? false : true
  >;
};

interface TableSpec<Row> {
  name: string;
  title: string;
  description: string;
  identity: readonly (keyof Row & string)[];
  columns: Columns<Row>;
}

/** Declares a table whose columns are the fields of its row. */
export function defineTable<Row extends object>(spec: TableSpec<Row>): Table<Row> {
  const columns = Object.entries(spec.columns) as [string, Omit<Column, 'key'>][];
  return {
    ...spec,
    columns: columns.map(([key, column]) => ({ key, ...column })),
    toRow: (values) => values as Row,
    toValues: (row) => ({ ...row }) as Values,
  };
}

/** The text of one cell of a row; empty where the row has no value. */
export function formatCell(column: Column, values: Values): string {
  const value = values[column.key];
  return value === undefined ? '' : column.cell.format(value);
}
