/** A file that was handed in: a workbook or a CSV file, by its base name. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
}

type SheetCellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell that is not empty. */
export interface SheetCell {
  /**
   * What the cell says: text as typed with `\n` for line breaks, a number in plain digits (as many as Excel
   * keeps, 15), a date as `YYYY-MM-DD` (with ` HH:MM:SS` when it has a time), a time alone as `HH:MM:SS`,
   * `TRUE`, `#REF!`.
   */
  text: string;
  kind: SheetCellKind;
  /** What the sheet shows where that is something else than `text`: `1月1日`, `12.3%`. */
  shown?: string;
  /** Whether a formula made the value; `text` is what the file remembers of it, perhaps nothing. */
  formula?: boolean;
  /** Physical line of a CSV file on which the cell begins. */
  line?: number;
}

/** Rows and columns from 0, both ends included. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** Undefined for a CSV file, which has no sheets. */
  name?: string;
  hidden: boolean;
  /** Every row up to the last one with content; `rows[13][6]` is `G14`. Empty cells are undefined. */
  rows: (SheetCell | undefined)[][];
  /** As far as the sheet has content; cells merged only with what lies beyond it are left out. */
  merges: MergedRange[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** A file as a grid of cells, whatever its format was. */
export interface SheetBook {
  file: string;
  sheets: Sheet[];
}
