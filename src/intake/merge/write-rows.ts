import Papa from 'papaparse';
import type { ExistingRow } from './existing-table.ts';
import type { MergedColumn } from './merged-columns.ts';
import type { MergedRow } from './merged-row.ts';

function toLine(cells: readonly string[]): string {
  return Papa.unparse([[...cells]], { newline: '\n' });
}

function writeExisting(row: ExistingRow, width: number, toCells: () => string[]): string {
  // A row of another width is out of shape: it stays as it is, and loading reports it.
  return row.cells.length === width || row.raw === undefined ? toLine(toCells()) : row.raw;
}

/** The header and the rows of a file as text; rows in which nothing changes keep theirs. */
export function writeRows(
  columns: readonly MergedColumn[],
  header: ExistingRow | undefined,
  rows: readonly MergedRow[],
): string[] {
  const isWider = columns.some(({ index }) => index === undefined);
  const written = rows.map(({ existing, changes }) => {
    const toCells = (): string[] =>
      columns.map(({ column, index }) => {
        const change = column && changes.get(column.key);
        return change ?? (index === undefined ? '' : (existing?.cells[index] ?? ''));
      });
    if (!existing) return toLine(toCells());
    if (!isWider && changes.size === 0 && existing.raw !== undefined) return existing.raw;
    return writeExisting(existing, header?.cells.length ?? 0, toCells);
  });
  const isSameHeader = !isWider && header?.raw !== undefined;
  const first = isSameHeader ? header.raw : toLine(columns.map((column) => column.header));
  return [first ?? '', ...written];
}
