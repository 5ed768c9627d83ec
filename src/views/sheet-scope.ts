import type { Plan } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { itemsUnder, topNodes } from '#src/domain/plan-queries.ts';

/** What one sheet of the form is about: a top node with all below it, or the items that stand below none. */
export interface SheetScope {
  /** The node's id. */
  id: string;
  node?: OutlineNode;
  items: Item[];
}

/** Stands where a node's id would; no id begins with a hyphen. */
const LOOSE_ID = '-loose';

/** The sheet of one node: all items below it. */
export function nodeScope(plan: Plan, node: OutlineNode): SheetScope {
  return { id: node.id, node, items: itemsUnder(plan, node.id) };
}

/** All sheets of a plan in order: together they hold every item, also of a plan without an outline. */
export function sheetScopes(plan: Plan): SheetScope[] {
  const scopes = topNodes(plan).map((node) => nodeScope(plan, node));
  const placed = new Set(scopes.flatMap(({ items }) => items));
  const loose = plan.items.filter((item) => !placed.has(item));
  return loose.length === 0 ? scopes : [...scopes, { id: LOOSE_ID, items: loose }];
}
