import type { MergedRange, Sheet } from '../sheet-book.ts';

/** How far above the header row a header may stand that is written once for two rows. */
const BANDS = 2;

/** The header texts that a column may have at a row: its own first, then those that stand above. */
export type HeaderTexts = readonly string[];

function covers({ top, left, bottom }: MergedRange, row: number, column: number): boolean {
  return left === column && top <= row && row <= bottom;
}

/** What a cell says; where cells are merged, what the first of them says. */
function textAt({ rows }: Sheet, merges: MergedRange[], row: number, column: number): string {
  const own = rows[row]?.[column]?.text.trim() ?? '';
  if (own !== '') return own;
  const merge = merges.find((each) => covers(each, row, column));
  return (merge && rows[merge.top]?.[column]?.text.trim()) ?? '';
}

function textsAt(sheet: Sheet, merges: MergedRange[], row: number, column: number): HeaderTexts {
  const above = Array.from({ length: Math.min(BANDS, row) + 1 }, (_, up) =>
    textAt(sheet, merges, row - up, column),
  );
  return above[0] === '' ? above.filter((text) => text !== '') : above.slice(0, 1);
}

/** The texts that may be headers if the given row is the header row, by column. */
export function headerTextsAt(sheet: Sheet, row: number): HeaderTexts[] {
  const merges = sheet.merges.filter(({ top, bottom }) => top <= row && bottom >= row - BANDS);
  const upTo = sheet.rows.slice(Math.max(0, row - BANDS), row + 1);
  const width = Math.max(0, ...upTo.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => textsAt(sheet, merges, row, column));
}

/** The first row of data below a header row: header cells may be merged downwards. */
export function firstRowBelow({ merges }: Sheet, headerRow: number): number {
  const across = merges.filter(({ top, bottom }) => top <= headerRow && bottom >= headerRow);
  return Math.max(headerRow, ...across.map(({ bottom }) => bottom)) + 1;
}
