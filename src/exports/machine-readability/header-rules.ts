import type { ExaminedTable, Finding } from './examined-table.ts';

const NO_MEANING =
  /^(?:(?:列|フィールド|column|col|field|unnamed|[a-z])[\s:_-]*\d*|(?:項目|データ|値)[\s:_-]*\d+|[\p{N}\p{P}\p{S}\s]+)$/iu;

function headerFindings(
  { header, headerLine }: ExaminedTable,
  isBad: (name: string, index: number) => boolean,
): Finding[] {
  return header.flatMap((name, index) =>
    isBad(name, index)
      ? [{ line: headerLine, column: name || `${index + 1}列目`, found: name || '見出しなし' }]
      : [],
  );
}

/** L1-05: a column without a header, or with one that says nothing (`列1`, `*`). */
export function meaninglessHeaders(table: ExaminedTable): Finding[] {
  return headerFindings(table, (name) => name.trim() === '' || NO_MEANING.test(name));
}

/** L2-03: a name that two columns share, or that does not stand on one row. */
export function sharedHeaders(table: ExaminedTable): Finding[] {
  const { header } = table;
  return headerFindings(
    table,
    (name, index) => header.indexOf(name) !== index || /[\r\n]/.test(name),
  );
}

const TIME_IN_HEADER =
  /(?:19|20)\d{2}|(?:令和|平成|昭和|[RHS])\s?(?:\d{1,2}|元)(?:年|$)|^(?:\d{1,2}月|[1-4]Q|Q[1-4]|第[1-4]四半期)$/u;

/** L3-09: columns named after years or months, and series of numbered columns. */
export function wideColumns(table: ExaminedTable): Finding[] {
  const stems = table.header.map((name) => name.normalize('NFKC').replace(/\d+/g, '#'));
  return headerFindings(table, (name, index) => {
    const stem = stems[index] ?? '';
    const isSeries = stem.includes('#') && stems.indexOf(stem) !== stems.lastIndexOf(stem);
    return TIME_IN_HEADER.test(name.normalize('NFKC')) || isSeries;
  });
}
