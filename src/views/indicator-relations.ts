import type { Plan } from '#src/domain/dataset.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Item } from '#src/domain/item.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';

/** An indicator of an item, and the outline node by which it belongs to it, where it is not the item's own. */
interface RelatedIndicator {
  indicator: Indicator;
  through?: OutlineNode;
}

/** Either of the two tables may name the other's row. */
function isNamed({ id, relatedIds = [] }: Indicator, item: Item): boolean {
  return relatedIds.includes(item.id) || (item.indicatorIds ?? []).includes(id);
}

/** The indicators of an item, in the plan's order: its own, and those of the nodes above it. */
export function indicatorsOf(plan: Plan, item: Item): RelatedIndicator[] {
  // A re-listed item is measured where it was first listed, too.
  const same = plan.items.filter(({ id }) => id === item.id || id === item.relistedFrom);
  const trail = outlineTrail(plan, item.outlineId).toReversed();
  return plan.indicators.flatMap((indicator): RelatedIndicator[] => {
    if (same.some((each) => isNamed(indicator, each))) return [{ indicator }];
    const through = trail.find(({ id }) => indicator.relatedIds?.includes(id));
    return through ? [{ indicator, through }] : [];
  });
}

/** The items that an indicator measures by name, in the plan's order; not those below its nodes. */
export function itemsOfIndicator(plan: Plan, indicator: Indicator): Item[] {
  return plan.items.filter((item) => isNamed(indicator, item));
}

/** The outline nodes that an indicator measures, in the order in which it names them. */
export function nodesOfIndicator(plan: Plan, { relatedIds = [] }: Indicator): OutlineNode[] {
  return relatedIds.flatMap((id) => plan.outline.find((node) => node.id === id) ?? []);
}
