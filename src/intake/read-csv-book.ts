import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import type { Csv } from '#src/loading/parse-csv.ts';
import { readCsv } from '#src/loading/read-csv.ts';
import { refuse } from './guard-fault.ts';
import type { SheetBook, Upload } from './sheet-book.ts';
import { newGridBudget, SheetGrid, toSheet } from './sheet-grid.ts';

/** Excel in countries that write `1,5` separates cells with semicolons; here they stand inside of cells. */
function guardSeparator({ records: [header] }: Csv): void {
  const [only] = header?.cells ?? [];
  if (header?.cells.length === 1 && only?.text.includes(';'))
    refuse('csv-separator', { actual: ';' });
}

/** Reads a CSV file as a book of one sheet without a name; its cells know their lines. */
export function readCsvBook({ name: file, bytes }: Upload): {
  book?: SheetBook;
  diagnostics: Diagnostic[];
} {
  const { csv, diagnostics } = readCsv({ path: file, bytes });
  if (!csv) return { diagnostics };
  guardSeparator(csv);
  const grid = new SheetGrid(newGridBudget());
  csv.records.forEach(({ cells }, row) =>
    cells.forEach(({ text, line }, column) => {
      if (text !== '') grid.put(row, column, { text, kind: 'text', line });
    }),
  );
  const frame = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { book: { file, sheets: [toSheet(grid, frame)] }, diagnostics };
}
