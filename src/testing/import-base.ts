/** What tests of the import take in: small sheets, and the sound plan of the fixtures with a period that collects. */
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { importFiles, type ImportOptions, type ImportResult } from '#src/intake/import-files.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { loadFixture } from './load-fixture.ts';
import { encodeText, makeCsv } from './make-csv.ts';
import { makeXlsx } from './make-xlsx.ts';
import { textGrid, type CellLike, type SheetSpec } from './workbook-spec.ts';

export const PLAN = { publisherId: 'mihon', planId: 'plan' };
/** Published: three items have reported. */
export const PUBLISHED = 'mihon/plan/periods/2020-h1/progress.csv';
/** Still collecting: nothing has come in. */
export const COLLECTING = 'mihon/plan/periods/2020-h2/progress.csv';

/** A file of the data folder. @param encoding UTF-8 where none is given */
export function aFile(
  path: string,
  text: string,
  encoding?: Parameters<typeof encodeText>[1],
): SourceFile {
  return { path, bytes: encodeText(text, encoding) };
}

export const BASE: readonly SourceFile[] = [
  ...loadFixture('_base'),
  aFile('mihon/plan/periods/2020-h2/period.yaml', 'status: collecting\n'),
];

/** Files of the base with some of them replaced or added. */
export function baseWith(...files: SourceFile[]): SourceFile[] {
  const paths = files.map(({ path }) => path);
  return [...BASE.filter(({ path }) => !paths.includes(path)), ...files];
}

type Rows = readonly (readonly CellLike[])[];

const toRows = (rows: string | Rows): Rows => (typeof rows === 'string' ? textGrid(rows) : rows);

/** `進捗.xlsx` with one sheet, 進捗, unless the rest says otherwise. */
export function aWorkbook(
  rows: string | Rows,
  rest: Partial<SheetSpec> = {},
  ...others: SheetSpec[]
): Upload {
  const sheets = [{ name: '進捗', rows: toRows(rows), ...rest }, ...others];
  return { name: '進捗.xlsx', bytes: makeXlsx({ sheets }) };
}

/** An upload of the name `進捗.csv`. @param rows as a table of text or as cells */
export function aCsv(rows: string | Rows, encoding?: Parameters<typeof makeCsv>[1]): Upload {
  return { name: '進捗.csv', bytes: makeCsv(toRows(rows), encoding) };
}

/** Takes files into the base, whose progress they are for where nothing else is said. */
export function importInto(
  data: readonly SourceFile[],
  uploads: Upload | readonly Upload[],
  options: ImportOptions = {},
): ImportResult {
  return importFiles([uploads].flat() as Upload[], data, options);
}

/** `進捗!G14 評価 rating-unknown D`: where a finding stands, its kind and what it is about. */
export function inShort({ sheet, cell, line, file, column, code, actual }: Diagnostic): string {
  const place =
    cell === undefined
      ? `${sheet ?? file}${line === undefined ? '' : `:${line}`}`
      : `${sheet}!${cell}`;
  return [place, column, code, actual]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** All findings, each as one short line. */
export function findingsOf({ diagnostics }: ImportResult): string[] {
  return diagnostics.map(inShort);
}

/** The lines of a file that an import writes; undefined when it does not. */
export function linesOf({ files }: ImportResult, path = COLLECTING): string[] | undefined {
  const file = files?.find((each) => each.path === path);
  return file && new TextDecoder().decode(file.bytes).replace(/\n$/, '').split('\n');
}
