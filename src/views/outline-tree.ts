import type { OutlineNode } from '#src/domain/outline.ts';
import { itemsUnder } from '#src/domain/plan-queries.ts';
import { outlinePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { buildItemLink, type ItemLink } from './item-link.ts';
import { describeListedCount } from './lineage-side.ts';
import { outlineNumberApart } from './outline-label.ts';

/** An outline node with what stands below it. */
export interface OutlineBranch {
  id: string;
  /** `方向性1`; empty where the node has none or its name begins with it. */
  number: string;
  name: string;
  path: string;
  motto?: string;
  description?: string;
  /** `22項目` or `9項目と再掲1項目`, of the node and of everything below. */
  count: string;
  /** The node's own items. */
  items: ItemLink[];
  children: OutlineBranch[];
}

/** The nodes right below a node, in the order of the outline. */
export function childrenOf({ plan }: PlanContext, nodeId: string): OutlineNode[] {
  return plan.outline.filter(({ parentId }) => parentId === nodeId);
}

/** The items that stand right below a node, not those of its children. */
export function ownItems(context: PlanContext, nodeId: string): ItemLink[] {
  return context.plan.items
    .filter(({ outlineId }) => outlineId === nodeId)
    .map((item) => buildItemLink(context, item));
}

/** A node with all that is below it. */
export function buildBranch(context: PlanContext, node: OutlineNode): OutlineBranch {
  const { plan, ref } = context;
  const { id, name, motto, description } = node;
  return {
    id,
    number: outlineNumberApart(plan.definition, node),
    name,
    path: outlinePath(ref, id),
    count: describeListedCount(context, itemsUnder(plan, id)),
    items: ownItems(context, id),
    children: childrenOf(context, id).map((child) => buildBranch(context, child)),
    ...(motto !== undefined && { motto }),
    ...(description !== undefined && { description }),
  };
}
