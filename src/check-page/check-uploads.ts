import { compareDatasets } from '#src/changes/compare-datasets.ts';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { hasErrors } from '#src/diagnostics/diagnostic.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { changesText } from '#src/exports/changes-text.ts';
import { describeReading } from '#src/intake/describe-reading.ts';
import { importFiles, type ImportOptions } from '#src/intake/import-files.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import type { SourceFile } from '#src/loading/source-file.ts';

/** A canonical CSV file to keep. */
export interface CleanedFile {
  /** Where it belongs below the data folder. */
  path: string;
  /** Name to save it under: the path in one word. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the check page shows of the files that were dropped on it. */
export interface CheckOutcome {
  /** What each sheet was read as, or why it was not, in a line. */
  readings: string[];
  /** Whether any table was read. */
  isRead: boolean;
  diagnostics: Diagnostic[];
  /** The findings as `npm run import` prints them, to hand on. */
  report: string;
  /** What would change on the site, as `npm run diff` prints it; absent while there are errors. */
  changes?: string;
  cleaned: CleanedFile[];
}

const UTF8_BOM = [0xef, 0xbb, 0xbf];

/** With a BOM, so that Excel opens it without garbling. */
function toCleaned({ path, bytes }: SourceFile): CleanedFile {
  const name = path.replace('periods/', '').replaceAll('/', '_');
  return { path, name, bytes: new Uint8Array([...UTF8_BOM, ...bytes]) };
}

/** Checks uploads against the published data: the same code and the same words as `npm run import`. */
export function checkUploads(
  uploads: readonly Upload[],
  data: readonly SourceFile[],
  options: ImportOptions,
): CheckOutcome {
  const { diagnostics, files = [], readings, before, after } = importFiles(uploads, data, options);
  const compared = before && after && !hasErrors(diagnostics);
  return {
    readings: readings.map(describeReading),
    isRead: readings.some(({ table }) => table !== undefined),
    diagnostics,
    report: reportText(diagnostics),
    ...(compared && { changes: changesText(compareDatasets(before, after)) }),
    cleaned: files.map(toCleaned),
  };
}
