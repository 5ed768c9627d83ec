import { outlineTrail } from '#src/domain/plan-queries.ts';
import type { Table, Values } from '#src/tables/table.ts';
import type { WorkbookOrder } from './order.ts';
import type { SideTable } from './side-tables.ts';

const ABOUT_ITEMS = ['items', 'items-or-outline'];

/** The ids that a department's rows may be about: its items and all that stands above them. */
function concerns({ plan, items }: WorkbookOrder): Set<string> {
  const above = items.flatMap(({ outlineId }) => outlineTrail(plan, outlineId));
  return new Set([...items, ...above].map(({ id }) => id));
}

/** The columns that say which items a row is about. */
function subjectKeys({ columns }: Table): string[] {
  return columns
    .filter(({ references }) => references !== undefined && ABOUT_ITEMS.includes(references))
    .map(({ key }) => key);
}

/**
 * What a table holds already. For one department only the rows about its items; a table that says
 * nothing of items is the same for all.
 */
export function sideRows(order: WorkbookOrder, { table, rows }: SideTable): Values[] {
  const all = rows(order).map((row) => table.toValues(row));
  const keys = subjectKeys(table);
  if (order.department === undefined || keys.length === 0) return all;
  const ids = concerns(order);
  return all.filter((values) =>
    keys.some((key) => [values[key]].flat().some((id) => ids.has(String(id)))),
  );
}
