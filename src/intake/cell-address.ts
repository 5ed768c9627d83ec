import type { MergedRange } from './sheet-book.ts';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Excel's name of a cell, from its row and column counted from 0: `13, 6` → `G14`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `AA` → 26 */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Row and column, counted from 0, of a cell as Excel names it: `G14`, `$G$14`; undefined outside of a sheet. */
export function parseCellAddress(text: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const place = { row: Number(digits) - 1, column: columnNumber(letters) };
  return place.row < LAST_ROW && place.column < LAST_COLUMN ? place : undefined;
}

/** `A1:C2`, or the single cell `A1`. */
export function parseCellRange(text: string): MergedRange | undefined {
  const [first = '', last = first] = text.split(':');
  const start = parseCellAddress(first);
  const end = parseCellAddress(last);
  if (!start || !end || end.row < start.row || end.column < start.column) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
