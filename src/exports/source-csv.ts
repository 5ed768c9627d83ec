import Papa from 'papaparse';
import { formatCell, type Table } from '#src/tables/table.ts';

/** A table as staff commit it: UTF-8, `\n`, the columns in their declared order. */
export function toSourceCsv<Row>(table: Table<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const values = table.toValues(row);
    return table.columns.map((column) => formatCell(column, values));
  });
  const header = table.columns.map((column) => column.header);
  return `${Papa.unparse([header, ...cells], { newline: '\n' })}\n`;
}
