import type { Diagnostic, Position } from '#src/diagnostics/diagnostic.ts';
import type { MergedTable } from '../merge/merge-table.ts';
import { originOf, type MergedRow } from '../merge/merged-row.ts';

const HEADER_LINE = 1;

function rowAt({ rows }: MergedTable, line: number): MergedRow | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1]?.row;
}

/** A column that the sheets lack, too, is missed in the header row of the first of them. */
function headerOrigin(
  { headers, headerRow }: MergedTable,
  code: string,
  column: string,
): Position | undefined {
  const named = headers.get(column);
  return named ?? (code === 'header-missing' && headerRow ? { ...headerRow, column } : undefined);
}

/** Where in the uploads a finding about a merged file has its cause; undefined where no upload has. */
export function originOfFinding(table: MergedTable, found: Diagnostic): Position | undefined {
  const { line, expected = '' } = found;
  // A column without any value is left out of the file, but the sheet has it.
  const column = found.column ?? (table.headers.has(expected) ? expected : undefined);
  if (line === undefined) return undefined;
  if (line === HEADER_LINE)
    return column === undefined ? undefined : headerOrigin(table, found.code, column);
  const row = rowAt(table, line);
  return row && originOf(row, column);
}

/** Moves a finding to another place. */
export function moveFinding(found: Diagnostic, to: Position): Diagnostic {
  const { file: _, line: __, column: ___, ...words } = found;
  return { ...words, ...to };
}
