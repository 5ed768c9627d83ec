import { WORKBOOK_FORMAT, MARK_SHEET } from './marks.ts';
import { FIRST_LIST_COLUMN } from './option-lists.ts';
import type { Cell, Row, WorkbookSheet } from './model.ts';
import type { WorkbookOrder } from './order.ts';

function entriesOf({ ref, period, department }: WorkbookOrder): [key: string, value: string][] {
  return [
    ['format', WORKBOOK_FORMAT],
    ['publisher', ref.publisherId],
    ['plan', ref.planId],
    ['period', period.id],
    ...(department === undefined ? [] : [['department', department] as [string, string]]),
  ];
}

function textCell(value: string | undefined): Cell | undefined {
  return value === undefined ? undefined : { value, style: 'plain' };
}

/** The hidden sheet: of which plan and period the workbook is, and beside it the long lists of its drop-downs. */
export function markSheet(
  order: WorkbookOrder,
  lists: readonly (readonly string[])[],
): WorkbookSheet {
  const entries = entriesOf(order);
  const height = Math.max(entries.length, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row): Row => {
    const [key, value] = entries[row] ?? [];
    const cells = [key, value, undefined, ...lists.map((list) => list[row])];
    return { cells: cells.map(textCell) };
  });
  const columnWidths = Array.from({ length: FIRST_LIST_COLUMN + lists.length }, () => 20);
  return { name: MARK_SHEET, hidden: true, columnWidths, rows };
}
