import { problem } from '#src/diagnostics/problem.ts';
import type { Findings } from '../findings.ts';
import { cellPlace } from '../place.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { SkipNames } from '../skip-names.ts';
import type { ColumnUse } from './read-columns.ts';

/** Whether a cell above the header holds an id, as no title does: `item-01`. */
function isIdOf({ role }: ColumnUse, text: string): boolean {
  if (role.kind !== 'own' || role.column.cell.kind !== 'id') return false;
  return /\d/.test(text) && 'value' in role.column.cell.parse(text);
}

/** Rows of data above the header are not read: they come there when a table is sorted together with its header. */
export function reportAbove(
  sheet: RecognizedSheet,
  columns: readonly ColumnUse[],
  skip: SkipNames,
  findings: Findings,
): void {
  sheet.sheet.rows.slice(0, sheet.header.row).forEach((cells, row) => {
    const use = columns.find((each) => isIdOf(each, cells[each.index]?.text.trim() ?? ''));
    const actual = cells[use?.index ?? 0]?.text.trim() ?? '';
    if (!use || skip.begins(actual)) return;
    findings.once('row-above-header', cellPlace(sheet, row, use.index), (others) =>
      problem('row-above-header', { actual, others }),
    );
  });
}
