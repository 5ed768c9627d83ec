import type { Position } from '#src/diagnostics/diagnostic.ts';
import { unescapeBreaks } from '#src/tables/escaped-breaks.ts';
import { cellPlace } from '../place.ts';
import type { SheetCell } from '../sheet-book.ts';
import type { ColumnUse } from './read-columns.ts';
import type { SheetContext } from './sheet-context.ts';

/** A row of a sheet as it is being read. */
export interface RawRow {
  index: number;
  /** Whether line breaks are written as `\n`, as in published files. */
  isEscaped: boolean;
  /** Where the row begins. */
  at: Position;
}

/** The cell of a column; undefined where the sheet has none there. */
export function cellAt(
  { cells }: SheetContext,
  row: Pick<RawRow, 'index' | 'isEscaped'>,
  use: ColumnUse,
): SheetCell | undefined {
  const cell = cells.at(row.index, use.index);
  return cell && row.isEscaped ? { ...cell, text: unescapeBreaks(cell.text) } : cell;
}

/** What a cell shows, without spaces round it. */
export function shownText(
  context: SheetContext,
  row: Pick<RawRow, 'index' | 'isEscaped'>,
  use: ColumnUse,
): string {
  const cell = cellAt(context, row, use);
  return (cell?.shown ?? cell?.text ?? '').trim();
}

/** Where a cell of a row stands. */
export function placeIn({ sheet }: SheetContext, row: RawRow, use: ColumnUse): Position {
  return cellPlace(sheet, row.index, use.index, use.header);
}
