import type { MergedRow } from './merged-row.ts';

/**
 * Puts new rows among those that the file has: each behind the nearest row before it in the given order.
 * @param order identities in the order in which they should stand; rows of others come last
 */
export function orderRows(
  existing: readonly MergedRow[],
  added: readonly MergedRow[],
  order: readonly string[],
  identityOf: (row: MergedRow) => string | undefined,
): MergedRow[] {
  if (added.length === 0 || order.length === 0) return [...existing, ...added];
  const byIdentity = new Map(existing.map((row) => [identityOf(row), row]));
  const waiting = new Map(added.map((row) => [identityOf(row), row]));
  const behind = new Map<MergedRow | undefined, MergedRow[]>();
  let anchor: MergedRow | undefined;
  for (const identity of order) {
    anchor = byIdentity.get(identity) ?? anchor;
    const row = waiting.get(identity);
    const followers = behind.get(anchor);
    if (row && followers) followers.push(row);
    else if (row) behind.set(anchor, [row]);
  }
  const placed = new Set([...behind.values()].flat());
  return [
    ...(behind.get(undefined) ?? []),
    ...existing.flatMap((row) => [row, ...(behind.get(row) ?? [])]),
    ...added.filter((row) => !placed.has(row)),
  ];
}
