import { displayWidth } from './display-width.ts';

function pad(text: string, width: number, isNumeric: boolean): string {
  const space = ' '.repeat(width - displayWidth(text));
  return isNumeric ? space + text : text + space;
}

/**
 * Rows in aligned columns, numbers to the right, with a line below the header.
 * @param isNumeric which columns hold numbers: all but the first, when it is not said
 */
export function formatTextTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  isNumeric: (column: number) => boolean = (column) => column > 0,
): string {
  const widths = header.map((_, column) =>
    [header, ...rows].reduce((width, row) => Math.max(width, displayWidth(row[column] ?? '')), 0),
  );
  const lines = [header, ...rows].map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, isNumeric(column)))
      .join('  ')
      .trimEnd(),
  );
  return lines.toSpliced(1, 0, widths.map((width) => '-'.repeat(width)).join('  ')).join('\n');
}
