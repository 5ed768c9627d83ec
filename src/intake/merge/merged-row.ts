import type { Position } from '#src/diagnostics/diagnostic.ts';
import type { UploadRow } from '../rows/upload-row.ts';
import type { ExistingRow } from './existing-table.ts';

/** A row of a file after the merge. */
export interface MergedRow {
  existing?: ExistingRow;
  /** The texts that are new, by column key. */
  changes: ReadonlyMap<string, string>;
  /** The rows of uploads that are about the same thing; empty for a row that no upload mentions. */
  uploaded: readonly UploadRow[];
}

/** Where somebody who handed in a sheet finds what a finding about a row of the data is about. */
export function originOf(
  { uploaded }: MergedRow,
  header: string | undefined,
): Position | undefined {
  const [first] = uploaded;
  if (!first || header === undefined) return first?.at;
  const cells = uploaded.flatMap((row) =>
    [...row.cells.values()].filter(({ column }) => column.header === header),
  );
  const cell = cells.find(({ text }) => text !== '') ?? cells[0];
  return cell?.at ?? { ...first.at, column: header };
}
