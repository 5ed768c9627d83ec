import type { Item } from '#src/domain/item.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { isCounted } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { describeItemCount } from './lineage-side.ts';

const NAMELESS_LEVEL = '柱';

/** One to nine are counted with つ: 3つの施策, but 23の基本事業. */
const countOf = (count: number): string => (count < 10 ? `${count}つの` : `${count}の`);

/** `3つの施策、8つの方向性`: how many nodes of each level there are, from the top level down. */
function countNodes({ plan }: PlanContext, nodes: readonly OutlineNode[]): string {
  const byLevel = Map.groupBy(nodes, ({ levelId }) => levelId);
  const levels = plan.definition.levels ?? [];
  const order = (levelId: string): number => levels.findIndex(({ id }) => id === levelId);
  return [...byLevel]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([levelId, { length }]) => {
      const name = levels.find(({ id }) => id === levelId)?.name ?? NAMELESS_LEVEL;
      return countOf(length) + name;
    })
    .join('、');
}

/**
 * `3つの施策、8つの方向性に、65項目があります。`: what stands in a part of the outline. Re-listed items are
 * told apart, because every item is counted once.
 */
export function describeContents(
  context: PlanContext,
  nodes: readonly OutlineNode[],
  items: readonly Item[],
): string {
  const counted = items.filter(isCounted);
  const relisted = items.length - counted.length;
  const place = nodes.length === 0 ? '' : `${countNodes(context, nodes)}に、`;
  if (items.length === 0) return `${place}項目はまだありません。`;
  if (counted.length === 0) return `${place}再掲の${relisted}項目だけがあります。`;
  const also = relisted === 0 ? '' : `ほかに再掲が${relisted}項目あります。`;
  return `${place}${describeItemCount(context, counted)}があります。${also}`;
}
