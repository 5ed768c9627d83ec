import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { guardSheetCount } from '../guard-limits.ts';
import { refuse, withinSheet } from '../guard-fault.ts';
import type { SafeZip } from '../guard-zip.ts';
import type { Sheet, SheetBook } from '../sheet-book.ts';
import { diagnoseExtras, type SheetExtras } from '../sheet-extras.ts';
import { newGridBudget, SheetGrid, toSheet } from '../sheet-grid.ts';
import { toPackage, type Package } from './package.ts';
import { readComments } from './read-comments.ts';
import { readRichText } from './read-rich-text.ts';
import { readShapes } from './read-shapes.ts';
import { readStyles } from './read-styles.ts';
import { readWorksheet } from './read-worksheet.ts';
import { readRelationships, type Relationship } from './relationships.ts';
import type { Workbook } from './stored-cell.ts';
import { XmlCursor } from './xml-cursor.ts';

/** A part that holds macros; programs name the type of binary workbooks for any `.bin` they might write. */
const MACRO_TYPE = /<Override[^>]*(?:macroEnabled|macrosheet)/i;
const MACROS = /vbaProject\.bin$|\/macrosheets\/|\/intlmacrosheets\//i;

function guardMacros(parts: Package): void {
  const types = parts.need('[Content_Types].xml');
  if (parts.names.some((name) => MACROS.test(name)) || MACRO_TYPE.test(types)) {
    refuse('workbook-macro', {});
  }
}

/** One sheet as the workbook lists it. */
interface SheetEntry {
  name: string;
  hidden: boolean;
  relation: string;
}

interface WorkbookPart {
  date1904: boolean;
  sheets: SheetEntry[];
}

function readWorkbookPart(text: string): WorkbookPart {
  const xml = new XmlCursor(text);
  const part: WorkbookPart = { date1904: false, sheets: [] };
  while (xml.next()) {
    if (xml.isEnd) continue;
    if (xml.name === 'workbookPr') {
      part.date1904 = ['1', 'true'].includes(xml.attribute('date1904') ?? '');
    } else if (xml.name === 'sheet') {
      const hidden = (xml.attribute('state') ?? 'visible') !== 'visible';
      const relation = xml.attribute('id') ?? '';
      part.sheets.push({ name: xml.attribute('name') ?? '', hidden, relation });
    }
  }
  return part;
}

function readStrings(text: string): string[] {
  const xml = new XmlCursor(text);
  const strings: string[] = [];
  while (xml.next()) if (xml.name === 'si' && !xml.isEnd) strings.push(readRichText(xml));
  return strings;
}

interface SheetReading {
  sheet: Sheet;
  extras: SheetExtras;
}

/** A sheet that holds no cells but a picture: a chart on its own. */
function pictureSheet({ name, hidden }: SheetEntry, { budget }: Workbook): SheetReading {
  const frame = { name, hidden, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { sheet: toSheet(new SheetGrid(budget), frame), extras: { shapes: [''], comments: [] } };
}

function readSheet(
  entry: SheetEntry,
  { type, target }: Relationship,
  parts: Package,
  workbook: Workbook,
): SheetReading {
  if (type !== 'worksheet') return pictureSheet(entry, workbook);
  const sheet = readWorksheet(parts.need(target), workbook, entry);
  const relations = readRelationships(parts, target);
  const shapes = readShapes(parts, relations);
  return { sheet, extras: { shapes, comments: readComments(parts, relations) } };
}

/** Reads an unpacked .xlsx file. @throws FileFault when it is none, is damaged or is not safe */
export function readXlsx(
  zip: SafeZip,
  file: string,
): { book: SheetBook; diagnostics: Diagnostic[] } {
  const parts = toPackage(zip);
  guardMacros(parts);
  const root = readRelationships(parts, '').find(({ type }) => type === 'officeDocument');
  const main = root?.target ?? 'xl/workbook.xml';
  const { date1904, sheets } = readWorkbookPart(parts.need(main));
  guardSheetCount(sheets.length);
  const relations = readRelationships(parts, main);
  const textOf = (type: string): string | undefined => {
    const target = relations.find((each) => each.type === type)?.target;
    return target === undefined ? undefined : parts.text(target);
  };
  const workbook: Workbook = {
    strings: readStrings(textOf('sharedStrings') ?? ''),
    formats: readStyles(textOf('styles') ?? ''),
    date1904,
    budget: newGridBudget(),
  };
  const readings = sheets.map((entry) => {
    const relation = relations.find(({ id }) => id === entry.relation);
    return withinSheet(entry.name, () =>
      readSheet(entry, relation ?? refuse('workbook-unreadable', {}), parts, workbook),
    );
  });
  return {
    book: { file, sheets: readings.map(({ sheet }) => sheet) },
    diagnostics: readings.flatMap(({ sheet, extras }) => diagnoseExtras({ file, sheet }, extras)),
  };
}
