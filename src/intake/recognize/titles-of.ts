import type { SheetOf } from '../place.ts';
import type { Sheet } from '../sheet-book.ts';

function lineOf(row: Sheet['rows'][number] = []): string {
  return row.map((cell) => cell?.text ?? '').join(' ');
}

/**
 * Texts that may name the plan and the period of a sheet, the most telling first: all that stands above the
 * table, each line of it, the header row, the sheet's name and the file's.
 */
export function titlesOf({ file, sheet }: SheetOf, headerRow: number): string[] {
  const above = sheet.rows.slice(0, headerRow).map(lineOf);
  return [above.join('\n'), ...above, lineOf(sheet.rows[headerRow]), sheet.name ?? '', file];
}
