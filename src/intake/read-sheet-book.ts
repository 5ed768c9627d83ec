import { hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { FileFault, refuse } from './guard-fault.ts';
import { formatMegabytes, LIMITS } from './guard-limits.ts';
import { guardPackageKind } from './guard-package-kind.ts';
import { openZip } from './guard-zip.ts';
import { readCsvBook } from './read-csv-book.ts';
import { readFileKind, type FileKind } from './read-file-kind.ts';
import type { SheetBook, Upload } from './sheet-book.ts';
import { readXls } from './xls/read-xls.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

interface SheetBookReading {
  /** Undefined when the file cannot be read; one of the findings then says why. */
  book?: SheetBook;
  diagnostics: Diagnostic[];
}

/** How each kind of file should be called. */
const NAMES: Readonly<Record<FileKind, { kind: string; extensions: readonly string[] }>> = {
  zip: { kind: 'Excel ブック', extensions: ['.xlsx', '.xltx'] },
  compound: { kind: 'Excel 97-2003 ブック', extensions: ['.xls', '.xlt'] },
  text: { kind: 'CSV', extensions: ['.csv', '.txt', '.tsv'] },
};

const MACRO_EXTENSION = /\.(?:xlsm|xltm|xlam|xla)$/;

function extensionOf(file: string): string {
  return /\.[^.]+$/.exec(file)?.[0].toLowerCase() ?? '';
}

function guardUpload({ name, bytes }: Upload): void {
  if (bytes.length === 0) refuse('workbook-empty', {});
  if (bytes.length > LIMITS.fileBytes) {
    const [actual, expected] = [bytes.length, LIMITS.fileBytes].map(formatMegabytes);
    refuse('workbook-too-large', { actual: actual!, expected: expected!, of: 'ファイル' });
  }
  if (MACRO_EXTENSION.test(extensionOf(name))) refuse('workbook-macro', {});
}

function diagnoseName(file: string, kind: FileKind): Diagnostic[] {
  const actual = extensionOf(file);
  const { kind: name, extensions } = NAMES[kind];
  const [expected = ''] = extensions;
  if (actual === '' || extensions.includes(actual)) return [];
  return [locate(problem('workbook-misnamed', { actual, expected, kind: name }), { file })];
}

function readBook(upload: Upload, kind: FileKind): SheetBookReading {
  if (kind === 'text') return readCsvBook(upload);
  if (kind === 'compound') return readXls(upload.bytes, upload.name);
  const zip = openZip(upload.bytes);
  guardPackageKind(zip);
  return readXlsx(zip, upload.name);
}

function diagnoseEmpty({ file, sheets }: SheetBook): Diagnostic[] {
  const hasContent = sheets.some(({ rows }) => rows.length > 0);
  return hasContent ? [] : [locate(problem('workbook-empty', {}), { file })];
}

function readUpload(upload: Upload): SheetBookReading {
  guardUpload(upload);
  const kind = readFileKind(upload.bytes);
  const { book, diagnostics } = readBook(upload, kind);
  const misnamed = diagnoseName(upload.name, kind);
  if (!book) return misnamed.length > 0 ? refuse('workbook-unreadable', {}) : { diagnostics };
  const empty = diagnoseEmpty(book);
  // A file whose first quote is broken has no cells for a reason that is already said.
  if (empty.length > 0) {
    return { diagnostics: hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...empty] };
  }
  return { book, diagnostics: [...misnamed, ...diagnostics] };
}

/** Whatever goes wrong beyond what is looked for comes from a file that is not what it says it is. */
function diagnose(error: unknown, file: string): Diagnostic {
  if (!(error instanceof FileFault)) return locate(problem('workbook-unreadable', {}), { file });
  const { problem: found, sheet } = error;
  return locate(found, { file, ...(sheet !== undefined && { sheet }) });
}

/**
 * Reads a file that was handed in, by what it is and not by what it is called: an Excel workbook (.xlsx,
 * .xls) or a CSV file. Never throws: a file that is damaged, too large, of another kind or made to do
 * harm gives a finding and no book.
 */
export function readSheetBook({ name, bytes }: Upload): SheetBookReading {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  try {
    return readUpload({ name: file, bytes });
  } catch (error) {
    return { diagnostics: [diagnose(error, file)] };
  }
}
