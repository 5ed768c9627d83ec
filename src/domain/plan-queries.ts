import type { Plan, PeriodReport } from './dataset.ts';
import type { Item } from './item.ts';
import type { OutlineNode } from './outline.ts';
import type { Progress } from './progress.ts';
import type { Review } from './review.ts';

/** A re-listed item is counted where it was first listed, and nowhere else. */
export function isCounted({ relistedFrom }: Item): boolean {
  return relistedFrom === undefined;
}

/** The items of a plan but for those listed again, which count where they stand first. */
export function countedItems(plan: Plan): Item[] {
  return plan.items.filter(isCounted);
}

/** The last published period; undefined where nothing is published yet. */
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

/** The nodes of the highest level, in the order of the outline. */
export function topNodes(plan: Plan): OutlineNode[] {
  return plan.outline.filter(({ parentId }) => parentId === undefined);
}

/** Ids of a node and of everything below it. */
export function nodeIdsUnder(plan: Plan, nodeId: string): Set<string> {
  const isBelow = ({ id }: OutlineNode): boolean =>
    outlineTrail(plan, id).some((ancestor) => ancestor.id === nodeId);
  return new Set(plan.outline.filter(isBelow).map(({ id }) => id));
}

/** The items that stand anywhere below a node. */
export function itemsUnder(plan: Plan, nodeId: string): Item[] {
  const below = nodeIdsUnder(plan, nodeId);
  return plan.items.filter(({ outlineId }) => outlineId !== undefined && below.has(outlineId));
}

/** The comments on nodes or items: target by target as the file has them, each target's in their order. */
export function reviewsOf(period: PeriodReport, targetIds: ReadonlySet<string>): Review[] {
  const reviews = period.reviews.filter(({ targetId }) => targetIds.has(targetId));
  return [...Map.groupBy(reviews, ({ targetId }) => targetId).values()].flatMap((group) =>
    group.toSorted((a, b) => a.order - b.order),
  );
}
