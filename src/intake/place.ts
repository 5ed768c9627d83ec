import type { Position } from '#src/diagnostics/diagnostic.ts';
import { place } from '#src/diagnostics/report-text.ts';
import { cellAddress, columnLetters } from './cell-address.ts';
import type { MergedRange, Sheet } from './sheet-book.ts';

/** A sheet and the file it stands in. */
export interface SheetOf {
  file: string;
  sheet: Sheet;
}

/** The physical line of a row: in a CSV file its cells remember it. */
function lineOf({ rows, name }: Sheet, row: number): number {
  if (name !== undefined) return row + 1;
  return rows[row]?.find((cell) => cell?.line !== undefined)?.line ?? row + 1;
}

/** The file, with the sheet where it has a name. */
export function sheetPlace({ file, sheet: { name } }: SheetOf): Position {
  return name === undefined ? { file } : { file, sheet: name };
}

/** Where a cell stands, as findings say it. @param header that of its column, where it has one */
export function cellPlace(of: SheetOf, row: number, column: number, header?: string): Position {
  const { sheet } = of;
  const place = sheetPlace(of);
  place.line = sheet.rows[row]?.[column]?.line ?? lineOf(sheet, row);
  if (header !== undefined) place.column = header;
  if (sheet.name !== undefined) place.cell = cellAddress(row, column);
  return place;
}

/** `G14:G17` */
export function rangeName({ top, left, bottom, right }: MergedRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** A column that has no header: `H列` */
export function columnName(column: number): string {
  return `${columnLetters(column)}列`;
}

/** A place as a sentence names it: `進捗.xlsx 進捗!G14`, `progress.csv:12`. */
export function describePlace({ column: _, ...position }: Position): string {
  return place(position);
}
