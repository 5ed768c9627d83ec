import { problem } from '#src/diagnostics/problem.ts';
import { columnLetters } from '../cell-address.ts';
import type { Findings } from '../findings.ts';
import { cellPlace, sheetPlace } from '../place.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { ColumnUse } from './read-columns.ts';

/** `5・7〜9` */
function ranges(numbers: readonly number[], name: (number: number) => string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? name(first) : `${name(first)}〜${name(last)}`))
    .join('・');
}

const isFilled = (cell: { text: string } | undefined): boolean => (cell?.text.trim() ?? '') !== '';

/** An id that is hidden so that nobody changes it is no secret. */
function isId({ role }: ColumnUse): boolean {
  return role.kind === 'own' && role.column.cell.kind === 'id';
}

/** Names what is read though the sheet does not show it. */
export function reportHidden(
  sheet: RecognizedSheet,
  columns: readonly ColumnUse[],
  findings: Findings,
): void {
  const { rows, hidden, hiddenRows, hiddenColumns } = sheet.sheet;
  if (hidden) findings.add(problem('hidden-content', { actual: 'このシート' }), sheetPlace(sheet));
  const hiddenData = [...hiddenRows]
    .filter(
      (row) => row >= sheet.firstRow && columns.some(({ index }) => isFilled(rows[row]?.[index])),
    )
    .sort((a, b) => a - b);
  if (hiddenData[0] !== undefined) {
    const actual = `${ranges(hiddenData, (row) => String(row + 1))}行目`;
    const at = cellPlace(sheet, hiddenData[0], columns[0]?.index ?? 0);
    findings.add(problem('hidden-content', { actual }), at);
  }
  const hiddenUses = columns.filter(
    (use) =>
      hiddenColumns.has(use.index) &&
      !isId(use) &&
      rows.slice(sheet.firstRow).some((row) => isFilled(row[use.index])),
  );
  if (hiddenUses[0]) {
    const actual = `${ranges(
      hiddenUses.map(({ index }) => index),
      columnLetters,
    )}列`;
    const at = cellPlace(sheet, sheet.header.row, hiddenUses[0].index);
    findings.add(problem('hidden-content', { actual }), at);
  }
}
