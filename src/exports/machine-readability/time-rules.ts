import type { ExaminedCell, ExaminedTable, Finding } from './examined-table.ts';
import { columnCells, finding } from './examined-table.ts';

/** Columns of points and spans of time, by the end of their header. */
const TIME_HEADER = /(?:年度|年月日?|年|期間|期間ID|時点|日付?|開始|終了)$/;

/** Notations that a program can put in order without knowing the era. */
const NOTATIONS: Readonly<Record<string, RegExp>> = {
  年・半期・四半期: /^\d{4}(?:-(?:h[12]|q[1-4]))?$/,
  年月: /^\d{4}-(?:0[1-9]|1[0-2])$/,
  年月日: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  'e-Stat の時間軸コード': /^\d{4}(?:\d{6})$/,
  西暦を併記した和暦: /^(?:令和|平成|昭和)(?:\d+|元)年度?[（(]\d{4}年度?[）)]$/,
};

const notationOf = (text: string): string | undefined =>
  Object.keys(NOTATIONS).find((name) => NOTATIONS[name]?.test(text));

/** The cells of a column whose notation is unknown, or not that of the first one. */
function uneven(cells: readonly ExaminedCell[]): ExaminedCell[] {
  const filled = cells.filter(({ text }) => text !== '');
  const first = notationOf(filled[0]?.text ?? '');
  return filled.filter(({ text }) => first === undefined || notationOf(text) !== first);
}

/** L3-05: time in another notation than the standard ones, or in several in one column. */
export function unevenTime(table: ExaminedTable): Finding[] {
  return table.header
    .filter((header) => TIME_HEADER.test(header))
    .flatMap((header) => uneven(columnCells(table, header)))
    .map(finding);
}

/** `2020-h1` → `h`: halves are compared with halves, years with years. */
const kindOf = (period: string): string => period.slice(4, 6);

/** Rows of each period, of the kinds that occur more than once. */
function comparablePeriods(table: ExaminedTable): ExaminedCell[][][] {
  const index = table.header.indexOf('期間ID');
  if (index < 0) return [];
  const rows = table.rows.map(({ line, cells }) =>
    table.header.map((column, at) => ({ line, column, text: cells[at]?.text ?? '' })),
  );
  const periods = [...Map.groupBy(rows, (row) => row[index]?.text ?? '')];
  return [...Map.groupBy(periods, ([period]) => kindOf(period)).values()].flatMap((same) =>
    same.length < 2 ? [] : [...same.map(([, each]) => each)],
  );
}

/** Columns that one period fills in every row, and another of its kind in none. */
function changedColumns(table: ExaminedTable): Finding[] {
  const periods = comparablePeriods(table);
  return table.header.flatMap((column, index) => {
    const always = periods.some((rows) => rows.every((row) => row[index]?.text !== ''));
    const never = periods.find((rows) => rows.every((row) => row[index]?.text === ''));
    const line = never?.[0]?.[0]?.line;
    return always && line !== undefined ? [{ line, column, found: 'ほかの期にだけある欄' }] : [];
  });
}

/** L3-07: columns other than the promised ones, and columns that change from period to period. */
export function changingFormat(table: ExaminedTable): Finding[] {
  const promised = table.declared?.schema.fields.map(({ name }) => name);
  const differs = promised !== undefined && promised.join() !== table.header.join();
  const header = { line: table.headerLine, column: '', found: '見出しが宣言と違う' };
  return [...(differs ? [header] : []), ...changedColumns(table)];
}
