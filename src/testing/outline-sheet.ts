import type { Sheet, SheetCell } from '#src/intake/sheet-book.ts';

function outlineCell(cell: SheetCell | undefined): string {
  if (!cell) return '';
  const { kind, text, shown, formula = false } = cell;
  const value = kind === 'text' ? text : `${kind} ${text}`;
  return `${formula ? '= ' : ''}${value}${shown === undefined ? '' : ` → ${shown}`}`;
}

/**
 * What a sheet holds, short enough to write by hand: a text as it is, anything else with its kind, `= ` before
 * what a formula made, ` → ` before what is shown instead, `''` for an empty cell.
 */
export function outlineSheet(sheet: Sheet | undefined): string[][] {
  return (sheet?.rows ?? []).map((cells) => cells.map(outlineCell));
}
