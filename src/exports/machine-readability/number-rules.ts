import { ABSENCE_LIST } from '#src/tables/codes.ts';
import type { ExaminedCell, ExaminedTable, Finding } from './examined-table.ts';
import {
  NUMBER,
  columnCells,
  declaredFields,
  finding,
  missingWords,
  numberColumns,
  withGap,
} from './examined-table.ts';
import { findGap } from './source-gaps.ts';

const numberCells = (table: ExaminedTable): ExaminedCell[] =>
  numberColumns(table).flatMap((header) => columnCells(table, header));

/** Marks that some read as zero and some as no value. */
const ZERO_OR_NOTHING = /^(?:[-‐‑–—―−ー－*＊…‥.・]|0+[-‐–—―])+$/;

/** The header of the column with a key, where the file has it. */
function headerOf(table: ExaminedTable, key: string): string | undefined {
  return declaredFields(table).find((field) => field.key === key)?.name;
}

/** A quantity and the reason why there is none: exactly one of the two stands in a row. */
function unclearQuantities(table: ExaminedTable): ExaminedCell[] {
  const value = headerOf(table, 'value');
  const absence = headerOf(table, 'absence');
  if (value === undefined || absence === undefined) return [];
  const reasons = columnCells(table, absence);
  return columnCells(table, value).filter(
    ({ text }, index) => (text === '') === ((reasons[index]?.text ?? '') === ''),
  );
}

/** L1-09: a mark that may be zero or nothing, a blank without a reason, a number with one. */
export function unclearZeros(table: ExaminedTable): Finding[] {
  const marks = numberCells(table).filter(({ text }) => ZERO_OR_NOTHING.test(text.trim()));
  return [...marks, ...unclearQuantities(table)].map((cell) =>
    finding({ ...cell, text: cell.text === '' ? '理由のない空欄' : cell.text }),
  );
}

/** L2-01: what is neither a number nor a declared word for a missing one. */
export function textInNumbers(table: ExaminedTable): Finding[] {
  return numberCells(table)
    .filter(
      ({ text, column }) =>
        text !== '' && !NUMBER.test(text) && !missingWords(table, column).has(text),
    )
    .map(finding);
}

/** L3-03: words in columns of numbers that the code table does not explain. */
export function undefinedMarks(table: ExaminedTable): Finding[] {
  const explained = new Set(
    (table.neighbours.get('codes.csv') ?? [])
      .filter((row) => row['コード表ID'] === ABSENCE_LIST && row['意味'] !== '')
      .map((row) => row['コード']),
  );
  return numberCells(table)
    .filter(({ text }) => text !== '' && !NUMBER.test(text) && !explained.has(text))
    .map(finding);
}

/** The rows of other files that one column of this one names, by the value that names them. */
function namedRows(table: ExaminedTable, header: string): Map<string, Record<string, string>> {
  const key = table.declared?.schema.foreignKeys.find(({ fields }) => fields[0] === header);
  const target = table.neighbours.get(`${key?.reference.resource ?? ''}.csv`) ?? [];
  const named = key?.reference.fields[0] ?? '';
  const codes = (table.neighbours.get('codes.csv') ?? []).filter(
    (row) => row['コード表名'] === header,
  );
  return new Map([
    ...codes.map((row) => [row['コード'] ?? '', row] as const),
    ...target.map((row) => [row[named] ?? '', row] as const),
  ]);
}

/** Whether a row says the unit itself, or names a row of another file that does. */
function unitsByRow(table: ExaminedTable): boolean[] {
  const named = table.header.map((header) => namedRows(table, header));
  return table.rows.map(({ cells }) =>
    table.header.some((header, index) => {
      const text = cells[index]?.text ?? '';
      return header === '単位' ? text !== '' : !!named[index]?.get(text)?.['単位'];
    }),
  );
}

/** The rows of other tables that each row names. */
function namesByRow(table: ExaminedTable): { table: string; id: string }[][] {
  const keys = table.declared?.schema.foreignKeys ?? [];
  const named = keys.map(({ fields, reference }) => ({
    at: table.header.indexOf(fields[0] ?? ''),
    table: reference.resource,
  }));
  return table.rows.map(({ cells }) =>
    named.map(({ at, table: name }) => ({ table: name, id: cells[at]?.text ?? '' })),
  );
}

/** L3-04: numbers whose unit nobody says. Places in an order are declared as integers, and have none. */
export function missingUnits(table: ExaminedTable): Finding[] {
  const byRow = unitsByRow(table);
  const named = namesByRow(table);
  const fields = declaredFields(table);
  return numberColumns(table)
    .filter((header) => {
      const field = fields.find(({ name }) => name === header);
      return field?.type !== 'integer' && field?.unit === undefined;
    })
    .flatMap((header) =>
      columnCells(table, header).flatMap((cell, row) =>
        NUMBER.test(cell.text) && !byRow[row]
          ? [withGap(finding(cell), findGap(table.neighbours, '単位', named[row] ?? []))]
          : [],
      ),
    );
}
