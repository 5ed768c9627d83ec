import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../model.ts';
import { SharedStrings } from './shared-strings.ts';
import { sheetPart } from './sheet-part.ts';
import { stylesPart } from './styles-part.ts';
import { workbookParts } from './workbook-parts.ts';

/** A zip's own calendar begins here; it is read back in the zone it was made in, so every zone gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1, 12);

/**
 * The bytes of an .xlsx file. Written part by part: a library would add a clock to the zip, and has no words
 * for drop-downs, protection, print titles and hidden sheets.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const strings = new SharedStrings();
  const sheets = workbook.sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetPart(sheet, strings, index === 0),
  ]);
  const parts: Record<string, string> = {
    ...workbookParts(workbook),
    ...Object.fromEntries(sheets),
    'xl/styles.xml': stylesPart(),
    'xl/sharedStrings.xml': strings.part(),
  };
  const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_DATE, level: 9 });
}
