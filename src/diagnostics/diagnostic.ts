export type Severity = 'error' | 'warning';

/** Where a problem stands. A file as a whole has no line; a line as a whole has no column. */
export interface Position {
  /** Path below the data folder, with `/`. */
  file: string;
  /** Physical line, or row of a sheet, from 1. */
  line?: number;
  /** Header of the CSV column, or path of the YAML key (`site.url`). */
  column?: string;
  /** Sheet of a workbook: `進捗`. */
  sheet?: string;
  /** Cell of that sheet: `G14`. */
  cell?: string;
}

/** One finding, in plain Japanese for the person who edits the file. */
export interface Diagnostic extends Position {
  code: string;
  severity: Severity;
  message: string;
  hint: string;
  /** What the file says, as it was typed. */
  actual?: string;
  /** What would be right. */
  expected?: string;
  /** The value that was probably meant. */
  suggestion?: string;
  /** Number in 「行政データにおける機械可読性に関するルール」. */
  rule?: string;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Orders findings by file, sheet, line and column, so that one run reads from top to bottom. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.cell ?? '').length - (b.cell ?? '').length ||
    compareText(a.cell ?? '', b.cell ?? '') ||
    compareText(a.column ?? '', b.column ?? '') ||
    compareText(a.code, b.code)
  );
}

/** Whether the data cannot be published as they are. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
