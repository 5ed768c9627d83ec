import type { OutlineNode } from '#src/domain/outline.ts';
import { formatNumber } from '#src/domain/scale.ts';
import type { Item } from '#src/domain/item.ts';
import type { WorkbookOrder } from './order.ts';

const HEADER = '体系';

/** The part of the outline that an item stands under, as the sheet names it. */
interface OutlineColumn {
  /** Name of the level where all items stand under one: `取組`. */
  header: string;
  /** `①税収等の確保`; empty for an item that stands under none. */
  nameOf(item: Item): string;
}

function label({ plan }: WorkbookOrder, { levelId, number, name }: OutlineNode): string {
  const level = plan.definition.levels?.find(({ id }) => id === levelId);
  if (number === undefined) return name;
  const shown = formatNumber(number, level?.numbering);
  return name.startsWith(shown) ? name : `${shown}${shown === number ? ' ' : ''}${name}`;
}

/**
 * What tells items apart whose numbers begin anew in every part of the outline. Undefined where the plan
 * has no outline, or where another column has the header already.
 */
export function outlineColumn(
  order: WorkbookOrder,
  taken: readonly string[],
): OutlineColumn | undefined {
  const nodes = new Map(order.plan.outline.map((node) => [node.id, node]));
  const nodeOf = ({ outlineId = '' }: Item): OutlineNode | undefined => nodes.get(outlineId);
  const used = order.items.flatMap((item) => nodeOf(item) ?? []);
  const [level, ...others] = new Set(used.map(({ levelId }) => levelId));
  const named = order.plan.definition.levels?.find(({ id }) => id === level)?.name;
  const header = [others.length === 0 ? named : undefined, HEADER].find(
    (each) => each !== undefined && !taken.includes(each),
  );
  if (used.length === 0 || header === undefined) return undefined;
  return {
    header,
    nameOf(item) {
      const node = nodeOf(item);
      return node ? label(order, node) : '';
    },
  };
}
