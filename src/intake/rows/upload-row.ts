import type { Position } from '#src/diagnostics/diagnostic.ts';
import type { Column } from '#src/tables/table.ts';
import type { Target } from '../target.ts';

/** One cell of an upload, as the data are to hold it. */
export interface UploadCell {
  column: Column;
  text: string;
  at: Position;
  /** Whether a finding already says that it cannot be used. */
  isBroken: boolean;
}

/** One row of an upload. */
export interface UploadRow {
  target: Target;
  /** By column key; every column of the sheet that the table has, also where the cell is empty. */
  cells: ReadonlyMap<string, UploadCell>;
  at: Position;
  /** Where the sheet names its columns, by column key. */
  headers: ReadonlyMap<string, Position>;
}
