import type { CellKind } from '#src/tables/cell.ts';

/** What a cell holds. */
export interface CellValue {
  /** As the dataset has it: a text, a number, a list, or an absence with its code. */
  value: unknown;
  /** As staff write it in the table: `12`, `未公表`, `企画課;財政課`. */
  text: string;
  /** What its ids name, where the cell holds ids. */
  name?: string;
}

/** A cell that differs. A side is absent where the cell is empty, or the whole record is not there. */
export interface CellChange {
  key: string;
  header: string;
  kind: CellKind;
  unit?: string;
  before?: CellValue;
  after?: CellValue;
  /** What a number grew by; absent unless both sides are numbers. */
  difference?: number;
}

/** Whether a thing is new, gone, or one that both sides have. */
export type PartKind = 'added' | 'removed' | 'changed';
type ChangeKind = PartKind | 'reordered';

/** @param before, after the thing on each side, one of which has it */
export function partKind(before: object | undefined, after: object | undefined): PartKind {
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

/**
 * One record that differs: a row of a table, or a whole definition file. `reordered` speaks of the table:
 * rows that both sides have stand in another order.
 */
export interface RecordChange {
  /** Base name of the file. */
  table: string;
  title: string;
  /** Keys of the cells that identify the row; none for a definition file. */
  identity: readonly string[];
  /** The values that identify the row, joined by `/`; the table's name for `reordered`. */
  key: string;
  /** The row in words: an item's name, or what its identity names. */
  label: string;
  kind: ChangeKind;
  /** In the table's order; all of the record's cells where it is added or removed. */
  cells: CellChange[];
}
