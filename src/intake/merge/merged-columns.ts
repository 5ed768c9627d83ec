import type { Column, Table } from '#src/tables/table.ts';
import type { UploadRow } from '../rows/upload-row.ts';
import type { ExistingTable } from './existing-table.ts';
import type { MergedRow } from './merged-row.ts';

/** A column of the file that is written. */
export interface MergedColumn {
  header: string;
  /** Undefined for a column that the table does not have; its cells stay. */
  column?: Column;
  /** Place in the rows that the file had; undefined for a new column. */
  index?: number;
}

function existingColumns(table: Table, headers: readonly string[]): MergedColumn[] {
  return headers.map((header, index) => {
    const column = table.columns.find((each) => each.header === header);
    return { header, index, ...(column && { column }) };
  });
}

/** Behind the nearest column before it that is there, in the order in which the table declares them. */
function insert(columns: readonly MergedColumn[], column: Column, table: Table): MergedColumn[] {
  const before = table.columns.slice(0, table.columns.indexOf(column));
  const last = columns.findLastIndex((each) => each.column && before.includes(each.column));
  return columns.toSpliced(last + 1, 0, { header: column.header, column });
}

/**
 * The columns of the file after the merge: those that it has, and those that now have a value. A new file
 * has every column that it must have, as far as the sheet has it: a lack is found when the file is checked.
 */
export function mergedColumns(
  table: Table,
  existing: ExistingTable | undefined,
  rows: readonly MergedRow[],
  uploads: readonly UploadRow[],
): MergedColumn[] {
  const filled = new Set(rows.flatMap(({ changes }) => [...changes.keys()]));
  const offered = new Set(uploads.flatMap(({ headers }) => [...headers.keys()]));
  const isDue = ({ key, required }: Column): boolean =>
    filled.has(key) ||
    (!existing && (table.identity.includes(key) ? required : required && offered.has(key)));
  const columns = existingColumns(table, existing?.headers ?? []);
  const missing = table.columns.filter(
    (column) => isDue(column) && columns.every((each) => each.column !== column),
  );
  return missing.reduce((all, column) => insert(all, column, table), columns);
}
