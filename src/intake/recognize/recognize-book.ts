import type { Findings } from '../findings.ts';
import type { ImportOptions } from '../import-options.ts';
import type { KnownData } from '../known-data.ts';
import { sheetPlace } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { Sheet, SheetBook } from '../sheet-book.ts';
import type { SkipNames } from '../skip-names.ts';
import { GUIDE_SHEET, MARK_SHEET } from '../workbook/marks.ts';
import { readBookStatement } from './book-statement.ts';
import type { Candidate } from './find-header.ts';
import { recognizeSheet, type RecognizedSheet } from './recognize-sheet.ts';
import { reportOthers, unrecognized, type OtherSheet } from './report-others.ts';
import { settleAddresses } from './settle-addresses.ts';
import { stateAddress } from './stated-address.ts';

/** Sheets of our own workbooks from which nothing is taken in. */
const OWN_SHEETS = [MARK_SHEET, GUIDE_SHEET];

export interface RecognizedBook {
  sheets: RecognizedSheet[];
  /** The sheets that are not read, and why. */
  unread: Reading[];
}

function hasContent({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => (cell?.text.trim() ?? '') !== ''));
}

function isLeftOut({ name }: Sheet, skip: SkipNames): boolean {
  return name !== undefined && skip.has(name);
}

/** Recognises the tables in a file; what is not recognised is named. */
export function recognizeBook(
  { file, sheets }: SheetBook,
  candidates: readonly Candidate[],
  known: KnownData,
  options: ImportOptions,
  skip: SkipNames,
  findings: Findings,
): RecognizedBook {
  const stated = stateAddress(known, readBookStatement(sheets) ?? {}, options);
  if ('found' in stated) {
    findings.add(stated.found, { file });
    return { sheets: [], unread: [{ file, rows: 0, reason: stated.found.message }] };
  }
  const unread = (sheet: Sheet, reason: string): Reading => {
    const { sheet: name } = sheetPlace({ file, sheet });
    return { file, ...(name !== undefined && { sheet: name }), rows: 0, reason };
  };
  const named = new Set(sheets.filter((sheet) => isLeftOut(sheet, skip)));
  const filled = sheets.filter((each) => !OWN_SHEETS.includes(each.name ?? '') && hasContent(each));
  const [leftOut, wanted] = [true, false].map((skipped) =>
    filled.filter((sheet) => named.has(sheet) === skipped),
  ) as [Sheet[], Sheet[]];
  const found: RecognizedSheet[] = [];
  const others: OtherSheet[] = [];
  for (const sheet of wanted) {
    const recognized = recognizeSheet({ file, sheet }, candidates, stated, known);
    if ('kind' in recognized) found.push(recognized);
    else others.push({ sheet, ...recognized });
  }
  reportOthers(file, others, found.length === 0, findings);
  if (filled.length === 0) findings.add(unrecognized(), { file });
  return {
    sheets: settleAddresses(found, candidates, stated, known),
    unread: [
      ...leftOut.map((sheet) => unread(sheet, '読まないものに指定されています')),
      ...others.map(({ sheet }) => unread(sheet, '知っている表の見出しがありません')),
    ],
  };
}
