import { columnWidths } from './column-widths.ts';
import { entryColumns } from './entry-columns.ts';
import { fixedColumns } from './fixed-columns.ts';
import { PROGRESS_SHEET } from './marks.ts';
import type { WorkbookSheet } from './model.ts';
import type { OptionLists } from './option-lists.ts';
import type { WorkbookOrder } from './order.ts';
import { pastColumns } from './past-columns.ts';
import { pageTexts } from './print-texts.ts';
import { progressHighlights, progressValidations } from './progress-checks.ts';
import { BAND_ROW, bandRanges, FIRST_ROW, HEADER_ROW, progressRows } from './progress-rows.ts';

/** The sheet that departments fill in: the plan's form with one row an item. */
export function progressSheet(order: WorkbookOrder, lists: OptionLists): WorkbookSheet {
  const { items, paper } = order;
  const fixed = fixedColumns(order);
  const written = [...fixed, ...entryColumns(order)];
  const columns = [...written, ...pastColumns(order)];
  const widths = columnWidths(columns, items, paper);
  const rows = progressRows(order, columns, widths);
  const bottom = rows.length - 1;
  const right = written.length - 1;
  return {
    name: PROGRESS_SHEET,
    columnWidths: widths,
    rows,
    merges: bandRanges(columns).filter(({ left, right }) => left < right),
    // All that says what a row is about stays, but the departments.
    freeze: { rows: FIRST_ROW, columns: fixed.length - 1 },
    startColumn: fixed.length,
    filter: { top: HEADER_ROW, left: 0, bottom, right },
    validations: progressValidations(columns, items.length, lists),
    highlights: progressHighlights(order, columns, items.length),
    print: {
      paper,
      landscape: true,
      area: { top: 0, left: 0, bottom, right },
      titleRows: [BAND_ROW, HEADER_ROW],
      ...pageTexts(order),
    },
  };
}
