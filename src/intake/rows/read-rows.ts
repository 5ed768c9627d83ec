import type { Position } from '#src/diagnostics/diagnostic.ts';
import type { Findings } from '../findings.ts';
import type { KnownData } from '../known-data.ts';
import { cellPlace } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { SkipNames } from '../skip-names.ts';
import { addressFinder, isPublished } from './address-finder.ts';
import { classifyRow } from './classify-row.ts';
import { describeRows } from './describe-rows.ts';
import { fillMerges } from './fill-merges.ts';
import { outlineNames } from './outline-names.ts';
import { shownText, type RawRow } from './raw-row.ts';
import { readColumns } from './read-columns.ts';
import { readRow } from './read-row.ts';
import { reportAbove } from './report-above.ts';
import { reportHidden } from './report-hidden.ts';
import { isCalculated, targetReaders, type SheetContext } from './sheet-context.ts';
import type { UploadRow } from './upload-row.ts';

interface ReadSheet {
  rows: UploadRow[];
  readings: Reading[];
  /** Files that lack rows because it could not be told what these are about; that is reported. */
  incomplete: Set<string>;
}

function headerPlaces({ sheet, columns }: SheetContext): Map<string, Position> {
  const own = columns.flatMap(({ role, index, header }) =>
    role.kind === 'own' ? [[role.column.key, index, header] as const] : [],
  );
  return new Map(
    own.map(([key, index, header]) => [key, cellPlace(sheet, sheet.header.row, index, header)]),
  );
}

/** The rows below the header that may hold data, without those that are known to hold none. */
function dataRows(context: SheetContext): RawRow[] {
  const { sheet, columns, cells, findings } = context;
  const { plan } = sheet.header.candidate;
  const outline = plan && outlineNames(plan);
  const isEscaped = isPublished(context);
  const rows: RawRow[] = [];
  for (let index = sheet.firstRow; index < sheet.sheet.rows.length; index += 1) {
    if (cells.isContinued(index)) continue;
    const texts = columns
      .map((use) => ({ use, text: shownText(context, { index, isEscaped }, use) }))
      .filter(({ text }) => text !== '');
    const [first] = texts;
    if (!first) continue;
    const at = cellPlace(sheet, index, first.use.index);
    const noData = classifyRow(texts, outline);
    if (noData?.found) findings.add(noData.found, at);
    if (!noData) rows.push({ index, isEscaped, at });
  }
  return rows;
}

function readAll(context: SheetContext): Omit<ReadSheet, 'readings'> {
  const headers = headerPlaces(context);
  const addressOf = addressFinder(context);
  const readerOf = targetReaders(context);
  const rows: UploadRow[] = [];
  const incomplete = new Set<string>();
  for (const row of dataRows(context)) {
    const address = addressOf(row);
    const reader = address && readerOf(address);
    const read = reader && readRow(context, row, reader);
    if (read) rows.push({ ...read, headers });
    else if (reader) incomplete.add(reader.target.path);
  }
  return { rows, incomplete };
}

/** Reads every row below the header of a sheet. */
export function readRows(
  sheet: RecognizedSheet,
  known: KnownData,
  skip: SkipNames,
  findings: Findings,
): ReadSheet {
  const columns = readColumns(sheet, skip, findings);
  reportAbove(sheet, columns, skip, findings);
  reportHidden(sheet, columns, findings);
  const cells = fillMerges(sheet, columns, findings);
  const calculated = isCalculated(sheet);
  const read = readAll({ sheet, columns, cells, known, skip, findings, isCalculated: calculated });
  return { ...read, readings: describeRows(sheet, read.rows) };
}
