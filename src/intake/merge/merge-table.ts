import type { Position } from '#src/diagnostics/diagnostic.ts';
import { problem } from '#src/diagnostics/problem.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import type { Findings } from '../findings.ts';
import type { UploadRow } from '../rows/upload-row.ts';
import type { Target } from '../target.ts';
import { readExistingTable } from './existing-table.ts';
import { mergeRows } from './merge-rows.ts';
import { mergedColumns } from './merged-columns.ts';
import type { MergedRow } from './merged-row.ts';
import { writeRows } from './write-rows.ts';

/** A file of the data folder with the rows of uploads in it. */
export interface MergedTable {
  file: SourceFile;
  /** Whether the file says anything else than before. */
  isChanged: boolean;
  /** Rows by the physical line on which they begin, in the file's order. */
  rows: { line: number; row: MergedRow }[];
  /** Where the uploads name their columns, by header; and where the first of them has its header row. */
  headers: ReadonlyMap<string, Position>;
  headerRow: Position | undefined;
}

function withLines(lines: readonly string[], rows: readonly MergedRow[]): MergedTable['rows'] {
  let line = 1;
  return lines.flatMap((text, index) => {
    const first = line;
    line += text.split('\n').length;
    const row = rows[index - 1];
    return row ? [{ line: first, row }] : [];
  });
}

function headerPlaces({ table }: Target, rows: readonly UploadRow[]): Map<string, Position> {
  const places = new Map<string, Position>();
  for (const headers of new Set(rows.map((row) => row.headers))) {
    for (const { key, header } of table.columns) {
      const at = headers.get(key);
      if (at && !places.has(header)) places.set(header, at);
    }
  }
  return places;
}

/** The row in which a header stands. */
function rowOf({ column: _, cell: __, ...row }: Position): Position {
  return row;
}

/**
 * Puts uploaded rows into a file of the data folder: rows that it has are changed where the uploads say
 * something, rows that it lacks are added, and all others stay as they are.
 * @param file what the data folder has
 * @param erase whether an empty cell erases what the file says
 * @returns undefined when that file is broken in its form
 */
export function mergeTable(
  target: Target,
  uploads: readonly UploadRow[],
  file: SourceFile | undefined,
  erase: boolean,
  findings: Findings,
): MergedTable | undefined {
  const existing = file && readExistingTable(target.table, file);
  if (file && !existing) return undefined;
  const rows = mergeRows({ target, existing, erase, findings }, uploads);
  const columns = mergedColumns(target.table, existing, rows, uploads);
  const lines = writeRows(columns, existing?.header, rows);
  const isChanged = rows.some((row) => !row.existing || row.changes.size > 0);
  if (isChanged && existing?.oddForm !== undefined) {
    findings.add(problem('file-rewritten', { actual: existing.oddForm }), { file: target.path });
  }
  const written = { path: target.path, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
  const headers = headerPlaces(target, uploads);
  const [first] = headers.values();
  return {
    file: isChanged ? written : (file ?? written),
    isChanged,
    rows: withLines(lines, rows),
    headers,
    headerRow: first && rowOf(first),
  };
}
