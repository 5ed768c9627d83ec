import { formatDate } from '#src/domain/format-date.ts';
import { formatPeriod } from '#src/domain/period.ts';
import type { Cell, Range, Row } from './model.ts';
import type { WorkbookOrder } from './order.ts';
import { sheetTitle } from './print-texts.ts';
import type { SheetColumn } from './sheet-column.ts';
import { lineCount, rowHeight } from './text-size.ts';

export const BAND_ROW = 3;
export const HEADER_ROW = 4;
/** The first row of an item. */
export const FIRST_ROW = 5;
/** Room for somebody to write in, in lines. */
const LEAST_LINES = 3;

const HINT =
  '白いセルに記入します。薄い黄色は必ず記入する欄で（見出しの濃い列）、記入すると白くなります。灰色のセルは書きかえられません。くわしくは「記入のしかた」のシートへ。';

function titleRows(order: WorkbookOrder): Row[] {
  const { publisher, period, department, due } = order;
  const facts = [
    publisher.definition.name,
    formatPeriod(period.id),
    ...(department === undefined ? [] : [department]),
    ...(due === undefined ? [] : [`提出期限：${formatDate(due)}`]),
  ];
  return [
    { height: 28, isRigid: true, cells: [{ value: sheetTitle(order), style: 'title' }] },
    { height: 20, isRigid: true, cells: [{ value: facts.join('　　'), style: 'facts' }] },
    { height: 20, isRigid: true, cells: [{ value: HINT, style: 'hint' }] },
  ];
}

/** Neighbouring columns that stand under one band. */
export function bandRanges(columns: readonly SheetColumn[]): Range[] {
  const ranges: Range[] = [];
  columns.forEach(({ band }, column) => {
    const last = ranges.at(-1);
    if (band === undefined) return;
    if (last?.right === column - 1 && columns[column - 1]?.band === band) last.right = column;
    else ranges.push({ top: BAND_ROW, bottom: BAND_ROW, left: column, right: column });
  });
  return ranges;
}

function spanWidth({ left, right }: Range, widths: readonly number[]): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

function bandRow(columns: readonly SheetColumn[], widths: readonly number[]): Row {
  const ranges = bandRanges(columns);
  const lines = ranges.map((range) =>
    lineCount(columns[range.left]?.band ?? '', spanWidth(range, widths)),
  );
  const starts = new Set(ranges.map(({ left }) => left));
  return {
    height: rowHeight(Math.max(1, ...lines)),
    isRigid: true,
    cells: columns.map(({ band, bandStyle = 'band' }, index) =>
      band === undefined
        ? undefined
        : { style: bandStyle, ...(starts.has(index) && { value: band }) },
    ),
  };
}

function tallest(cells: readonly Cell[], widths: readonly number[]): number {
  return Math.max(
    ...cells.map(({ value = '' }, index) => lineCount(String(value), widths[index] ?? 0)),
  );
}

function headerRow(columns: readonly SheetColumn[], widths: readonly number[]): Row {
  const cells = columns.map(({ header, headerStyle }) => ({ value: header, style: headerStyle }));
  const filtered = cells.filter((_, index) => columns[index]?.isPast !== true);
  // The arrow of the filter stands below the text.
  const lines = Math.max(tallest(filtered, widths) + 2, tallest(cells, widths));
  return { height: rowHeight(lines), isRigid: true, cells };
}

function itemRows(
  { items }: WorkbookOrder,
  columns: readonly SheetColumn[],
  widths: readonly number[],
): Row[] {
  return items.map((item) => {
    const cells = columns.map((column) => column.cell(item));
    return { height: rowHeight(Math.max(LEAST_LINES, tallest(cells, widths))), cells };
  });
}

/** Title, bands, headers and items. */
export function progressRows(
  order: WorkbookOrder,
  columns: readonly SheetColumn[],
  widths: readonly number[],
): Row[] {
  return [
    ...titleRows(order),
    bandRow(columns, widths),
    headerRow(columns, widths),
    ...itemRows(order, columns, widths),
  ];
}
