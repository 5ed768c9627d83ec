import { problem } from '#src/diagnostics/problem.ts';
import type { Findings } from '../findings.ts';
import { cellPlace, rangeName } from '../place.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { MergedRange, SheetCell } from '../sheet-book.ts';
import type { ColumnUse } from './read-columns.ts';

/** Merged cells below the header that say something in columns that are read. */
interface Merge {
  range: MergedRange;
  cell: SheetCell;
  /** The columns that the range covers. */
  covered: ColumnUse[];
  /** Whether its first row says nothing else: a heading, a note. */
  isAlone: boolean;
  /** Whether its other rows say nothing of their own: one record takes several rows of the sheet. */
  isTall: boolean;
}

/** What is only compared, and a record that is merely tall, is worth a word once a column. */
function groupOf({ range, covered, isTall }: Merge): string {
  const isTaken = covered.some(({ role }) => role.kind === 'own');
  if (isTall) return '';
  return isTaken ? rangeName(range) : String(covered[0]?.index);
}

/**
 * Reports merged cells: down, each row says what the first says; across several columns nobody can tell
 * which of them is meant.
 */
export function reportMerge(of: RecognizedSheet, merge: Merge, findings: Findings): void {
  const { range, cell, covered, isAlone } = merge;
  const at = cellPlace(of, range.top, range.left, covered[0]?.header);
  const facts = { actual: cell.text, range: rangeName(range) };
  if (covered.length > 1 && !isAlone) {
    const expected = covered.map(({ header }) => header).join('」「');
    findings.add(problem('cell-merged-across', { ...facts, expected }), at);
  } else if (range.bottom > range.top) {
    findings.once(`cell-merged ${groupOf(merge)}`, at, (others) =>
      problem('cell-merged', { ...facts, others }),
    );
  }
}
