const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6×]/;

/** Columns that a text takes in a terminal with Japanese fonts. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (WIDE.test(letter) ? 2 : 1), 0);
}

function pad(text: string, width: number, isFirst: boolean): string {
  const space = ' '.repeat(width - displayWidth(text));
  return isFirst ? text + space : space + text;
}

/** Rows in aligned columns, the first to the left, the others to the right, with a line below the header. */
export function formatTextTable(header: readonly string[], rows: readonly string[][]): string {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = [header, ...rows].map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, column === 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.toSpliced(1, 0, widths.map((width) => '-'.repeat(width)).join('  ')).join('\n');
}
