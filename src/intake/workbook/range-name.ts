import { cellAddress, columnLetters } from '../cell-address.ts';
import type { Range } from './model.ts';

/** `G14`, or `A1:G14`. */
export function rangeName({ top, left, bottom, right }: Range): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** `$A$1:$G$14`: a range that does not move with the cell that names it. */
export function fixedRangeName({ top, left, bottom, right }: Range): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

/** A sheet as a formula names it: `'進捗'`. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
