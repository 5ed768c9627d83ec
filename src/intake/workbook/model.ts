import type { MergedRange } from '../sheet-book.ts';
import type { HighlightName, StyleName } from './cell-style.ts';

/** Rows and columns from 0, both ends included. */
export type Range = MergedRange;

export interface Cell {
  /** A string is written as text, whatever it looks like; never as a formula. */
  value?: string | number;
  style: StyleName;
}

export interface Row {
  /** In points; a row without it takes what its text needs. Unless it is rigid, it is fitted again when somebody types in it. */
  height?: number;
  /** Whether the height stays, whatever the row holds. */
  isRigid?: boolean;
  cells: (Cell | undefined)[];
}

export interface Message {
  title: string;
  text: string;
}

/** What may be typed in a range. */
export interface Validation {
  range: Range;
  /** Undefined where anything goes and only the prompt matters. */
  test?: { kind: 'list' | 'custom'; formula: string };
  /** Shown while the cell is selected. */
  prompt?: Message;
  /** Shown when something else is typed; `warning` lets it stay all the same. Nothing is refused without it. */
  error?: Message & { style: 'stop' | 'warning' };
}

/** A look that cells take while a formula, written for the range's first cell, holds. */
export interface Highlight {
  range: Range;
  formula: string;
  style: HighlightName;
}

export interface PrintSetup {
  paper: Paper;
  landscape: boolean;
  /** Per cent of the true size. Without it the columns are made to fit the page, and Excel ignores breaks. */
  scale?: number;
  /** Rows that begin a new page. */
  breaks?: number[];
  area: Range;
  /** First and last row that every page repeats. */
  titleRows?: [number, number];
  header: { left: string; right: string };
  footer: { left: string };
}

export type Paper = 'a3' | 'a4';

export interface WorkbookSheet {
  name: string;
  hidden?: boolean;
  /** In digits of the standard font. */
  columnWidths: number[];
  rows: Row[];
  merges?: Range[];
  /** How many rows and columns stay when the rest is scrolled. */
  freeze?: { rows: number; columns: number };
  /** The column in which somebody begins to write, below what stays. */
  startColumn?: number;
  /** Header row and rows below that can be filtered. */
  filter?: Range;
  validations?: Validation[];
  highlights?: Highlight[];
  print?: PrintSetup;
}

/** A workbook before it is bytes. Every sheet is protected, without a password. */
export interface Workbook {
  title: string;
  creator: string;
  sheets: WorkbookSheet[];
}
