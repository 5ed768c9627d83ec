import type { Reading } from '../reading.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { Target } from '../target.ts';
import type { UploadRow } from './upload-row.ts';

function ownerOf({ plan, publisher, periodId }: Target): Partial<Reading> {
  return {
    ...(publisher && { publisherId: publisher.id }),
    ...(plan && { plan: plan.ref }),
    ...(periodId !== undefined && { periodId }),
  };
}

/** What a sheet was read as: one reading for each file that rows of it go to. */
export function describeRows(
  { file, sheet: { name }, kind, address }: RecognizedSheet,
  rows: readonly UploadRow[],
): Reading[] {
  const base = { file, ...(name !== undefined && { sheet: name }) };
  if (rows.length === 0) {
    const reason = 'found' in address ? address.found.message : '取り込む行がありません';
    return [{ ...base, rows: 0, reason }];
  }
  const groups = Map.groupBy(rows, ({ target }) => target.path);
  return [...groups.values()].map((group) => ({
    ...base,
    table: kind.table.name,
    ...ownerOf(group[0]!.target),
    rows: group.length,
  }));
}
