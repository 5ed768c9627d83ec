import type { Findings } from '../findings.ts';
import type { UploadRow } from '../rows/upload-row.ts';
import type { Target } from '../target.ts';
import type { ExistingRow, ExistingTable } from './existing-table.ts';
import type { MergedRow } from './merged-row.ts';
import { orderRows } from './order-rows.ts';
import { resolveCell } from './resolve-cell.ts';
import { rowIdentity } from './row-identity.ts';

/** What rows are put into a file with. */
interface Merging {
  target: Target;
  /** Undefined for a file that is new. */
  existing: ExistingTable | undefined;
  /** Whether an empty cell erases what the file says. */
  erase: boolean;
  findings: Findings;
}

/** What the file says in a column of a row, as it is written there. */
function textIn({ target, existing }: Merging, row: ExistingRow, key: string): string {
  const header = target.table.columns.find((column) => column.key === key)?.header ?? '';
  return row.cells[existing?.headers.indexOf(header) ?? -1] ?? '';
}

function identityOf(merging: Merging, { existing, changes }: MergedRow): string | undefined {
  return rowIdentity(merging.target.table, (key) =>
    existing ? textIn(merging, existing, key).trim() : (changes.get(key) ?? ''),
  );
}

/** Uploaded rows that are about the same thing, in the order in which they first appear. */
function groupRows({ table }: Target, rows: readonly UploadRow[]): Map<string, UploadRow[]> {
  return Map.groupBy(rows, (row, index) => {
    const identity = rowIdentity(table, (key) => row.cells.get(key)?.text ?? '');
    return identity ?? `row ${index}`;
  });
}

function mergeRow(
  merging: Merging,
  uploaded: readonly UploadRow[],
  existing?: ExistingRow,
): MergedRow {
  const { target, erase, findings } = merging;
  const { columns, identity } = target.table;
  const changes = new Map<string, string>();
  for (const { key } of uploaded.length > 0 ? columns : []) {
    if (existing && identity.includes(key)) continue;
    const cells = uploaded.flatMap((row) => row.cells.get(key) ?? []);
    const current = existing ? textIn(merging, existing, key) : '';
    const text = resolveCell(cells, current, erase, findings);
    if (text !== undefined) changes.set(key, text);
  }
  return { changes, uploaded, ...(existing && { existing }) };
}

/** Progress stands in the order of the items; new rows of other tables come last. */
function wantedOrder({ table, plan }: Target): string[] {
  return table.name === 'progress' && plan ? plan.items.map(({ id }) => JSON.stringify([id])) : [];
}

/** The rows of a file with what the uploads say of them, and those that only the uploads have. */
export function mergeRows(merging: Merging, rows: readonly UploadRow[]): MergedRow[] {
  const { target, existing } = merging;
  const groups = groupRows(target, rows);
  const kept = (existing?.rows ?? []).map((row) => {
    const identity = identityOf(merging, { existing: row, changes: new Map(), uploaded: [] }) ?? '';
    const uploaded = groups.get(identity) ?? [];
    groups.delete(identity);
    return mergeRow(merging, uploaded, row);
  });
  const added = [...groups.values()].map((uploaded) => mergeRow(merging, uploaded));
  return orderRows(kept, added, wantedOrder(target), (row) => identityOf(merging, row));
}
