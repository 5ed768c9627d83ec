import type { Item } from '#src/domain/item.ts';
import { latestPeriod } from '#src/domain/plan-queries.ts';
import { itemPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { sideOf } from './lineage-side.ts';
import type { Link } from './page.ts';
import { buildReport, type ReportView } from './report.ts';

/** An item in a list, with its latest grades. */
export interface ItemLink extends Link {
  departments: string[];
  /** Which of the two plans that a lineage joins the item belongs to. */
  side?: string;
  grades: ReportView['grades'];
}

/** The name as a link to the item's page; `linkToNamesake` tells items of one name apart. */
export function linkToItem({ ref }: PlanContext, { id, name }: Item): Link {
  return { text: name, path: itemPath(ref, id) };
}

/** A link to an item where only its words tell it from others of its name: what differs stands behind the name. */
export function linkToNamesake(context: PlanContext, item: Item): Link {
  const link = linkToItem(context, item);
  const hasOthers = context.plan.items.some(({ id, name }) => id !== item.id && name === item.name);
  const difference = sideOf(context, item) ?? item.departments.join('、');
  return hasOthers ? { ...link, text: `${link.text}（${difference}）` } : link;
}

/** An item as one line of a list. */
export function buildItemLink(context: PlanContext, item: Item): ItemLink {
  const latest = latestPeriod(context.plan);
  const side = sideOf(context, item);
  return {
    ...linkToItem(context, item),
    departments: item.departments,
    grades: latest ? buildReport(context, latest, item).grades : [],
    ...(side !== undefined && { side }),
  };
}
