import { formatCell, type Column, type Values } from '#src/tables/table.ts';
import { columnLetters, cellAddress } from '../cell-address.ts';
import { entryCell, entryStyle } from './cell-values.ts';
import { unknownHighlight, validationOf } from './column-input.ts';
import { promptOf, type Input } from './column-prompt.ts';
import { isBlank } from './formulas.ts';
import type { Cell, Highlight, Range, Row, WorkbookSheet } from './model.ts';
import type { OptionLists } from './option-lists.ts';
import type { WorkbookOrder } from './order.ts';
import { pageTexts } from './print-texts.ts';
import { referenceOptions } from './reference-options.ts';
import { sideRows } from './side-rows.ts';
import type { SideTable } from './side-tables.ts';
import { lineCount, rowHeight, textWidth } from './text-size.ts';

/** How many rows may be added. */
const EMPTY_ROWS = 50;
const NARROWEST = 8;
const WIDEST = 44;
const UNWRITTEN_TEXT = 28;
/** What is printed of a table that is still empty, for those who write on paper. */
const PRINTED_WHEN_EMPTY = 20;

function inputOf(order: WorkbookOrder, column: Column): Input {
  const { cell, references } = column;
  const options =
    cell.options ?? (references === undefined ? [] : referenceOptions(references, order));
  return { column, options };
}

/** What tells rows apart is locked in rows that are there: another value would be another row. */
function filledRow({ table }: SideTable, values: Values): Cell[] {
  return table.columns.map((column) => {
    const cell = entryCell(column, values);
    if (!table.identity.includes(column.key)) return cell;
    // A locked cell has no format of its own, by which a number could be read as the day that it stands for.
    const isDate = column.cell.kind === 'date';
    return { ...cell, ...(isDate && { value: formatCell(column, values) }), style: 'fixed' };
  });
}

/** As wide as its longest line; a column of text in which nothing stands yet has room for some. */
function widthOf({ header, cell }: Column, cells: readonly (Cell | undefined)[]): number {
  const lines = cells.flatMap((each) => String(each?.value ?? '').split('\n')).map(textWidth);
  const isUnwritten = lines.every((width) => width === 0);
  const least = isUnwritten && cell.kind === 'text' ? UNWRITTEN_TEXT : NARROWEST;
  const widest = Math.max(textWidth(header) + 2, ...lines) + 2;
  return Math.min(Math.max(widest, least), WIDEST);
}

function tallRow(cells: Cell[], widths: readonly number[]): Row {
  const lines = cells.map(({ value = '' }, index) => lineCount(String(value), widths[index] ?? 0));
  return { height: rowHeight(Math.max(1, ...lines)), cells };
}

/** A required cell that is empty in a row that somebody has begun. */
function missingHighlight({ column }: Input, range: Range, last: number): Highlight[] {
  if (!column.required) return [];
  const row = range.top + 1;
  const begun = `COUNTA($A${row}:$${columnLetters(last)}${row})>0`;
  const formula = `AND(${begun},${isBlank(cellAddress(range.top, range.left))})`;
  return [{ range, formula, style: 'missing' }];
}

function headerCells({ table }: SideTable): Cell[] {
  return table.columns.map(({ header, required }) => ({
    value: header,
    style: required ? 'requiredHeader' : 'optionalHeader',
  }));
}

/** Rows in which nothing stands yet. */
function emptyRows({ table }: SideTable): Cell[][] {
  return Array.from({ length: EMPTY_ROWS }, () =>
    table.columns.map(({ cell }): Cell => ({ style: entryStyle(cell.kind) })),
  );
}

/** What may be typed where cells are not locked, and what shows when it is missing or unknown. */
function checks(
  order: WorkbookOrder,
  { table }: SideTable,
  lists: OptionLists,
  filledRows: number,
): Required<Pick<WorkbookSheet, 'validations' | 'highlights'>> {
  const inputs = table.columns.map((column) => inputOf(order, column));
  const last = inputs.length - 1;
  const below = (index: number): Range => {
    const isLocked = table.identity.includes(table.columns[index]?.key ?? '');
    const top = isLocked ? 1 + filledRows : 1;
    return { top, bottom: filledRows + EMPTY_ROWS, left: index, right: index };
  };
  return {
    validations: inputs.flatMap((input, index) => [
      { range: { top: 0, bottom: 0, left: index, right: index }, prompt: promptOf(input) },
      validationOf(input, below(index), lists),
    ]),
    highlights: inputs.flatMap((input, index) => [
      ...unknownHighlight(input, below(index)),
      ...missingHighlight(input, below(index), last),
    ]),
  };
}

/** A table as it is, with room for more: its headers in the first row, one record a row. */
export function sideSheet(
  order: WorkbookOrder,
  side: SideTable,
  lists: OptionLists,
): WorkbookSheet {
  const { title, columns } = side.table;
  const filled = sideRows(order, side).map((values) => filledRow(side, values));
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      filled.map((cells) => cells[index]),
    ),
  );
  const cells = [headerCells(side), ...filled, ...emptyRows(side)];
  const bottom = cells.length - 1;
  const right = columns.length - 1;
  return {
    name: title,
    columnWidths: widths,
    rows: cells.map((each) => tallRow(each, widths)),
    freeze: { rows: 1, columns: 0 },
    filter: { top: 0, left: 0, bottom, right },
    ...checks(order, side, lists, filled.length),
    print: {
      paper: order.paper,
      landscape: true,
      area: { top: 0, left: 0, bottom: filled.length || PRINTED_WHEN_EMPTY, right },
      titleRows: [0, 0],
      ...pageTexts(order),
    },
  };
}
