import type { Plan, PeriodReport } from './dataset.ts';
import type { Item } from './item.ts';
import type { OutlineNode } from './outline.ts';
import type { Progress } from './progress.ts';

/** The items that count: a re-listed item is counted where it was first listed. */
export function countedItems(plan: Plan): Item[] {
  return plan.items.filter(({ relistedFrom }) => relistedFrom === undefined);
}

export function latestPeriod(plan: Plan): PeriodReport | undefined {
  return plan.periods.at(-1);
}

/** What an item reported for a period; a re-listed item reports where it was first listed. */
export function progressOf(period: PeriodReport | undefined, item: Item): Progress | undefined {
  const own = period?.progress.find(({ itemId }) => itemId === item.id);
  return own ?? period?.progress.find(({ itemId }) => itemId === item.relistedFrom);
}

/** A node's ancestors from the top down, the node itself last. Unknown ids give an empty list. */
export function outlineTrail(plan: Plan, nodeId: string | undefined): OutlineNode[] {
  const node = plan.outline.find(({ id }) => id === nodeId);
  return node ? [...outlineTrail(plan, node.parentId), node] : [];
}

export function topNodes(plan: Plan): OutlineNode[] {
  return plan.outline.filter(({ parentId }) => parentId === undefined);
}

/** The items that stand anywhere below a node. */
export function itemsUnder(plan: Plan, nodeId: string): Item[] {
  return plan.items.filter(({ outlineId }) =>
    outlineTrail(plan, outlineId).some(({ id }) => id === nodeId),
  );
}

/** The comments on a node or item, in their order. */
export function reviewsOf(period: PeriodReport | undefined, targetId: string) {
  return (period?.reviews ?? [])
    .filter((review) => review.targetId === targetId)
    .sort((a, b) => a.order - b.order);
}
