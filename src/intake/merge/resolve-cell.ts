import { problem } from '#src/diagnostics/problem.ts';
import type { Findings } from '../findings.ts';
import { describePlace } from '../place.ts';
import type { UploadCell } from '../rows/upload-row.ts';
import { formatText } from '../values/canonical-text.ts';

function reportConflicts(given: readonly UploadCell[], findings: Findings): void {
  const [first, ...others] = given;
  if (!first) return;
  const where = describePlace(first.at);
  for (const { text, at, isBroken } of others) {
    if (isBroken || first.isBroken || text === first.text) continue;
    findings.add(problem('cell-conflict', { actual: text, expected: first.text, where }), at);
  }
}

/** What the uploads make of a cell: a new text, or undefined where what the data say stays. */
export function resolveCell(
  uploaded: readonly UploadCell[],
  existing: string,
  erase: boolean,
  findings: Findings,
): string | undefined {
  const given = uploaded.filter(({ text }) => text !== '');
  reportConflicts(given, findings);
  const [first] = given;
  const current = existing.trim();
  if (first) {
    const isSame = first.text === (formatText(first.column, current) ?? current);
    return isSame && current !== '' ? undefined : first.text;
  }
  const [blank] = uploaded;
  if (!blank || current === '') return undefined;
  if (erase) return '';
  findings.once(`cell-kept ${blank.column.key}`, blank.at, (others) =>
    problem('cell-kept', { actual: current, others }),
  );
  return undefined;
}
