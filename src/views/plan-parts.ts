import {
  isCounted,
  itemsUnder,
  latestPeriod,
  outlineTrail,
  topNodes,
} from '#src/domain/plan-queries.ts';
import { outlinePath, sheetPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { buildItemLink, type ItemLink } from './item-link.ts';
import { describeListedCount } from './lineage-side.ts';
import { describeContents } from './outline-contents.ts';
import { outlineNumberApart } from './outline-label.ts';
import { buildBranch, childrenOf, ownItems, type OutlineBranch } from './outline-tree.ts';
import type { Link } from './page.ts';

/** A top node of the outline with everything below it, or the items that stand outside the outline. */
export interface PlanPartView {
  id: string;
  number: string;
  name: string;
  /** `26項目と再掲1項目`, of the part and of everything below. */
  count: string;
  motto?: string;
  description?: string;
  /** The node's own page. */
  page?: Link;
  sheet?: Link;
  items: ItemLink[];
  children: OutlineBranch[];
  distribution?: DistributionView;
}

/** The parts of a plan on the highest level, each with how it stands in the latest period. */
export function buildParts(context: PlanContext): PlanPartView[] {
  const { plan, ref } = context;
  const period = latestPeriod(plan);
  const parts = topNodes(plan).map((node): PlanPartView => {
    const counted = itemsUnder(plan, node.id).filter(isCounted);
    const distribution = headlineDistribution(context, period, counted);
    const number = outlineNumberApart(plan.definition, node);
    return {
      id: node.id,
      number,
      name: node.name,
      count: describeListedCount(context, itemsUnder(plan, node.id)),
      page: { text: `${number || node.name}のページ`, path: outlinePath(ref, node.id) },
      items: ownItems(context, node.id),
      children: childrenOf(context, node.id).map((child) => buildBranch(context, child)),
      ...(node.motto !== undefined && { motto: node.motto }),
      ...(node.description !== undefined && { description: node.description }),
      ...(period && {
        sheet: { text: '様式で見る', path: sheetPath(ref, period.id, node.id) },
      }),
      ...(distribution && { distribution }),
    };
  });
  const loose = plan.items.filter(({ outlineId }) => outlineId === undefined);
  if (loose.length === 0) return parts;
  const items = loose.map((item) => buildItemLink(context, item));
  const name = parts.length === 0 ? 'すべての項目' : 'そのほかの項目';
  const count = describeListedCount(context, loose);
  return [...parts, { id: 'items', number: '', name, count, items, children: [] }];
}

/** The levels that the outline really uses, from the top down. */
function levelNames({ plan }: PlanContext): string[] {
  const depth = Math.max(0, ...plan.outline.map(({ id }) => outlineTrail(plan, id).length));
  const names = (plan.definition.levels ?? []).map(({ name }) => name);
  return names.length === 0 ? ['柱'] : names.slice(0, Math.max(1, depth));
}

/** Heading and lead of the list of parts: `取組と項目`, `11の取組に、79項目があります。` */
export function describeParts(context: PlanContext) {
  const { outline, items } = context.plan;
  const title = outline.length === 0 ? '項目' : `${levelNames(context).join('・')}と項目`;
  return { partsTitle: title, partsLead: describeContents(context, outline, items) };
}
