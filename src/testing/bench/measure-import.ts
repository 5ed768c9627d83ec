import { importFiles } from '#src/intake/import-files.ts';
import { readSheetBook } from '#src/intake/read-sheet-book.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { makeLongSheet } from './long-sheet.ts';
import { median } from './statistics.ts';
import { multiplyPlan } from './synthetic-data.ts';

export interface ImportMeasurement {
  format: string;
  rows: number;
  /** Reading the file into a grid of cells: the baseline. */
  readSeconds: number;
  /** Recognising, merging and checking all of the data, before and after. */
  importSeconds: number;
  /** How many times as long importing takes as reading: median of the rounds' own ratios. */
  timesReading: number;
}

const ROWS = 10_000;
const ROUNDS = 5;

function secondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

/** @throws when the sheet is refused: its time would say nothing */
function importAll(upload: Upload, data: readonly SourceFile[]): void {
  const { files, diagnostics } = importFiles([upload], data, {});
  if (files) return;
  throw new Error(diagnostics.map(({ message }) => message).join('\n'));
}

function measure(format: string, upload: Upload, data: readonly SourceFile[]): ImportMeasurement {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    reading: secondsOf(() => readSheetBook(upload)),
    importing: secondsOf(() => importAll(upload, data)),
  }));
  return {
    format,
    rows: ROWS,
    readSeconds: median(rounds.map(({ reading }) => reading)),
    importSeconds: median(rounds.map(({ importing }) => importing)),
    timesReading: median(rounds.map(({ reading, importing }) => importing / reading)),
  };
}

/** Imports one sheet of ten thousand rows in each format into the plan that it reports on. */
export function measureImport(files: readonly SourceFile[], plan: string): ImportMeasurement[] {
  const [one, period] = [multiplyPlan(files, plan, 1), '2020-h1'];
  const { data, uploads } = makeLongSheet(one, `${plan}-001`, period, ROWS);
  return uploads.map(({ format, upload }) => measure(format, upload, data));
}
