import Papa from 'papaparse';
import { parseCsv } from '#src/loading/parse-csv.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import { makeCsv } from '../make-csv.ts';
import { makeXlsx } from '../make-xlsx.ts';

/** A plan with very many items, and the sheets that report on all of them. */
interface LongSheet {
  data: SourceFile[];
  uploads: { format: string; upload: Upload }[];
  rows: number;
}

const grid = ({ bytes }: SourceFile): string[][] =>
  parseCsv(new TextDecoder().decode(bytes)).records.map(({ cells }) =>
    cells.map(({ text }) => text),
  );

const itemId = (row: number): string => `item-${String(row + 1).padStart(5, '0')}`;

/** The header, and the records over and over under ids of their own. */
function lengthen([header = [], ...records]: string[][], rows: number): string[][] {
  const long = Array.from({ length: rows }, (_, row) => [
    itemId(row),
    ...(records[row % records.length] ?? []).slice(1),
  ]);
  return [header, ...long];
}

const toBytes = (rows: string[][]): Uint8Array =>
  new TextEncoder().encode(`${Papa.unparse(rows, { newline: '\n' })}\n`);

/**
 * @param files a data folder with the one plan
 * @param plan its folder: `koganei/action-plan-2020`
 * @param period the period that the sheets report
 */
export function makeLongSheet(
  files: readonly SourceFile[],
  plan: string,
  period: string,
  rows: number,
): LongSheet {
  const progress = `${plan}/periods/${period}/progress.csv`;
  const long = [`${plan}/items.csv`, progress];
  // Reviews and notes are about items that are not there any more.
  const kept = files.filter(({ path }) => !/(?:reviews|notes)\.csv$/.test(path));
  const data = kept.map((file) =>
    long.includes(file.path)
      ? { path: file.path, bytes: toBytes(lengthen(grid(file), rows)) }
      : file,
  );
  const sheet = grid(
    data.find(({ path }) => path === progress) ?? { path: '', bytes: new Uint8Array() },
  );
  return {
    data,
    rows,
    uploads: [
      {
        format: 'xlsx',
        upload: { name: 'a.xlsx', bytes: makeXlsx({ sheets: [{ name: '進捗', rows: sheet }] }) },
      },
      { format: 'CSV', upload: { name: 'a.csv', bytes: makeCsv(sheet, 'utf-8-bom') } },
    ],
  };
}
