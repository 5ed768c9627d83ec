import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { refuse, withinSheet } from '../guard-fault.ts';
import { guardSheetCount } from '../guard-limits.ts';
import type { Sheet, SheetBook } from '../sheet-book.ts';
import { diagnoseExtras, type SheetExtras } from '../sheet-extras.ts';
import { newGridBudget, SheetGrid, toSheet, type GridBudget } from '../sheet-grid.ts';
import { openCompound, type Compound } from './compound.ts';
import { readGlobals, type XlsGlobals, type XlsSheetEntry } from './read-globals.ts';
import { readXlsSheet } from './read-xls-sheet.ts';

/** Streams in which Office keeps a document that only a password or a licence opens. */
const LOCKED = ['EncryptedPackage', '\x06DataSpaces', '\tDRMContent'];
const MACROS = ['_VBA_PROJECT_CUR', '_VBA_PROJECT'];

const OTHERS: Readonly<Record<string, string>> = {
  WordDocument: 'Word 97-2003 文書',
  'PowerPoint Document': 'PowerPoint 97-2003 のスライド',
  '__properties_version1.0': 'Outlook のメール',
};

function guardKind({ names }: Compound): void {
  if (LOCKED.some((name) => names.includes(name))) refuse('workbook-encrypted', {});
  if (MACROS.some((name) => names.includes(name))) refuse('workbook-macro', {});
  const other = names.find((name) => Object.hasOwn(OTHERS, name));
  if (other !== undefined) {
    refuse('workbook-format', { actual: OTHERS[other]!, opensInExcel: false });
  }
}

interface SheetReading {
  sheet: Sheet;
  extras: SheetExtras;
}

/** A sheet that holds no cells but a picture. */
function chartSheet({ name, hidden }: XlsSheetEntry, budget: GridBudget): SheetReading {
  const frame = { name, hidden, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { sheet: toSheet(new SheetGrid(budget), frame), extras: { shapes: [''], comments: [] } };
}

function readSheets(stream: Uint8Array, globals: XlsGlobals): SheetReading[] {
  const budget = newGridBudget();
  return globals.sheets.map((entry) =>
    entry.isChart
      ? chartSheet(entry, budget)
      : withinSheet(entry.name, () => readXlsSheet(stream, entry, globals, budget)),
  );
}

/** Reads an .xls file of Excel 5 to 2003. @throws FileFault when it is none, is damaged or is not safe */
export function readXls(
  bytes: Uint8Array,
  file: string,
): { book: SheetBook; diagnostics: Diagnostic[] } {
  const compound = openCompound(bytes);
  guardKind(compound);
  const stream = compound.read('Workbook') ?? compound.read('Book');
  const globals = readGlobals(stream ?? refuse('workbook-unreadable', {}));
  guardSheetCount(globals.sheets.length);
  const readings = readSheets(stream!, globals);
  return {
    book: { file, sheets: readings.map(({ sheet }) => sheet) },
    diagnostics: readings.flatMap(({ sheet, extras }) => diagnoseExtras({ file, sheet }, extras)),
  };
}
