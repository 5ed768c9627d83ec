import { compareDiagnostics, hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { problem } from '#src/diagnostics/problem.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { checkCandidates } from './check/check-candidates.ts';
import { collectFindings, type Findings } from './findings.ts';
import type { ImportOptions } from './import-options.ts';
import { toKnownData, type KnownData } from './known-data.ts';
import { mergeTable, type MergedTable } from './merge/merge-table.ts';
import { readSheetBook } from './read-sheet-book.ts';
import type { Reading } from './reading.ts';
import { recognizeBook, type RecognizedBook } from './recognize/recognize-book.ts';
import { stateAddress } from './recognize/stated-address.ts';
import { allCandidates } from './recognize/recognize-sheet.ts';
import { readRows } from './rows/read-rows.ts';
import type { UploadRow } from './rows/upload-row.ts';
import type { SheetBook, Upload } from './sheet-book.ts';
import { toSkipNames, type SkipNames } from './skip-names.ts';

export type { ImportOptions, Reading };

export interface ImportResult {
  /** Everything that was found, in the order of files, sheets and rows. */
  diagnostics: Diagnostic[];
  /** The files of the data folder that change, in canonical form; undefined when there are errors. */
  files?: SourceFile[];
  /** What each sheet was read as. */
  readings: Reading[];
  /** What the data say now and would say then, as far as either is free of errors. */
  before?: Dataset;
  after?: Dataset;
}

/** Findings name a file as it was handed in. */
function readBooks(uploads: readonly Upload[]): { books: SheetBook[]; diagnostics: Diagnostic[] } {
  const read = uploads.map((upload) => ({ ...readSheetBook(upload), file: upload.name }));
  return {
    books: read.flatMap(({ book, file }) => (book ? [{ ...book, file }] : [])),
    diagnostics: read.flatMap(({ diagnostics, file }) =>
      diagnostics.map((each) => ({ ...each, file })),
    ),
  };
}

interface ReadUploads {
  rows: UploadRow[];
  readings: Reading[];
  incomplete: Set<string>;
}

function readUploads(
  books: readonly RecognizedBook[],
  known: KnownData,
  skip: SkipNames,
  findings: Findings,
): ReadUploads {
  const sheets = books.flatMap(({ sheets: each }) => each);
  const read = sheets.map((sheet) => readRows(sheet, known, skip, findings));
  return {
    rows: read.flatMap(({ rows }) => rows),
    readings: [
      ...read.flatMap(({ readings }) => readings),
      ...books.flatMap(({ unread }) => unread),
    ],
    incomplete: new Set(read.flatMap(({ incomplete }) => [...incomplete])),
  };
}

function mergeTables(
  rows: readonly UploadRow[],
  data: readonly SourceFile[],
  { erase = false }: ImportOptions,
  findings: Findings,
): MergedTable[] {
  const byPath = Map.groupBy(rows, ({ target }) => target.path);
  return [...byPath].flatMap(([path, ofFile]) => {
    const target = ofFile[0]!.target;
    const file = data.find((each) => each.path === path);
    return mergeTable(target, ofFile, file, erase, findings) ?? [];
  });
}

/** A misspelt name leaves nothing out. What could not be read at all may have had it. */
function reportUnusedSkips(uploads: readonly Upload[], skip: SkipNames, findings: Findings): void {
  const file = uploads[0]?.name ?? '';
  for (const { name, suggestion } of skip.unused())
    findings.add(problem('skip-unused', { actual: name, suggestion }), { file });
}

/**
 * Takes workbooks and CSV files into the data folder: recognises their tables, reads the rows, merges
 * them into the files that are there, and has the result checked as any data are.
 * @param data every file of the data folder
 */
export function importFiles(
  uploads: readonly Upload[],
  data: readonly SourceFile[],
  options: ImportOptions,
): ImportResult {
  const before = loadDataset(data);
  const known = toKnownData(before.draft);
  const findings = collectFindings();
  const { books, diagnostics: ofFiles } = readBooks(uploads);
  const candidates = allCandidates(known);
  const call = stateAddress(known, {}, options);
  if ('found' in call) findings.add(call.found, { file: uploads[0]?.name ?? '' });
  const skip = toSkipNames(options);
  const recognized = books.flatMap((book) =>
    'found' in call ? [] : [recognizeBook(book, candidates, known, options, skip, findings)],
  );
  const { rows, readings, incomplete } = readUploads(recognized, known, skip, findings);
  if (recognized.length === uploads.length) reportUnusedSkips(uploads, skip, findings);
  const tables = mergeTables(rows, data, options, findings);
  const found = [...ofFiles, ...findings.list()];
  const checked = checkCandidates(data, before, { tables, diagnostics: found, incomplete });
  const diagnostics = [...found, ...checked.diagnostics].sort(compareDiagnostics);
  const changed = tables.filter(({ isChanged }) => isChanged).map(({ file }) => file);
  const after = checked.after.dataset;
  return {
    diagnostics,
    readings,
    ...(!hasErrors(diagnostics) && { files: changed }),
    ...(before.dataset && { before: before.dataset }),
    ...(after && { after }),
  };
}
