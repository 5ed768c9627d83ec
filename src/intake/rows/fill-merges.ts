import type { Findings } from '../findings.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { MergedRange, SheetCell } from '../sheet-book.ts';
import type { ColumnUse } from './read-columns.ts';
import { reportMerge } from './report-merges.ts';

/** The cells of the columns that are read, with what merged cells say in each of their rows. */
export interface DataCells {
  at(row: number, column: number): SheetCell | undefined;
  /** Whether a row says nothing of its own: one record takes several rows of the sheet. */
  isContinued(row: number): boolean;
}

type Filled = Map<number, Map<number, SheetCell>>;

function isFilled(cell: SheetCell | undefined): cell is SheetCell {
  return cell !== undefined && cell.text.trim() !== '';
}

function rowsBelow({ top, bottom }: MergedRange): number[] {
  return Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
}

function coveredMerges({ sheet, firstRow }: RecognizedSheet, columns: readonly ColumnUse[]) {
  return sheet.merges
    .filter(({ top }) => top >= firstRow)
    .flatMap((range) => {
      const cell = sheet.rows[range.top]?.[range.left];
      const covered = columns.filter(({ index }) => range.left <= index && index <= range.right);
      return covered.length > 0 && isFilled(cell) ? [{ range, cell, covered }] : [];
    });
}

function fillDown(merges: ReturnType<typeof coveredMerges>): Filled {
  const filled: Filled = new Map();
  for (const { range, cell } of merges) {
    for (const row of rowsBelow(range)) {
      if (!filled.has(row)) filled.set(row, new Map());
      filled.get(row)?.set(range.left, cell);
    }
  }
  return filled;
}

/** Reads merged cells, and reports each. */
export function fillMerges(
  of: RecognizedSheet,
  columns: readonly ColumnUse[],
  findings: Findings,
): DataCells {
  const { rows } = of.sheet;
  const merges = coveredMerges(of, columns);
  const filled = fillDown(merges);
  const countOwn = (row: number): number =>
    columns.filter(({ index }) => isFilled(rows[row]?.[index])).length;
  const isContinued = (row: number): boolean => filled.has(row) && countOwn(row) === 0;
  for (const merge of merges) {
    const isAlone = countOwn(merge.range.top) <= 1;
    const isTall = rowsBelow(merge.range).every(isContinued);
    reportMerge(of, { ...merge, isAlone, isTall }, findings);
  }
  const at = (row: number, column: number): SheetCell | undefined => {
    const own = rows[row]?.[column];
    return isFilled(own) ? own : (filled.get(row)?.get(column) ?? own);
  };
  return { at, isContinued };
}
