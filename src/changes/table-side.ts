import { joinQuantity, joinQuantityColumns } from '#src/tables/quantity-columns.ts';
import type { Column, Table, Values } from '#src/tables/table.ts';
import type { PlanWords } from './plan-words.ts';

/** One side of a comparison: a table with its rows, and the words in which to speak of them. */
export interface TableSide {
  table: Pick<Table, 'name' | 'title' | 'identity' | 'columns'>;
  /** By what identifies each row, in the order of the file. */
  rows: ReadonlyMap<string, Values>;
  words: PlanWords;
}

/** @param values what `table.toValues` makes of each row */
export function tableSide<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  words: PlanWords,
): TableSide {
  const columns = joinQuantityColumns(table.columns);
  const byIdentity = new Map(
    rows.map((row) => {
      const values = joinQuantity(table.columns, table.toValues(row));
      return [JSON.stringify(table.identity.map((key) => values[key] ?? null)), values];
    }),
  );
  return { table: { ...table, columns }, rows: byIdentity, words };
}

/** The key by which a row is named outside: `item-01-01`, `item-01/2020/actual/general`. */
export function keyOf({ table }: TableSide, values: Values): string {
  return table.identity.map((key) => String(values[key] ?? '')).join('/');
}

/** The unit of a column's numbers: its own, or that of what the row's amount is about. */
export function unitOf({ table, words }: TableSide, column: Column, values: Values) {
  if (column.unit !== undefined || column.key !== 'value') return column.unit;
  const units = table.columns.map(({ key, references }) =>
    references === undefined ? undefined : words.unitOf(references, String(values[key])),
  );
  return units.find((unit) => unit !== undefined);
}
