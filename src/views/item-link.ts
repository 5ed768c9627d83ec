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

export function linkToItem({ ref }: PlanContext, { id, name }: Item): Link {
  return { text: name, path: itemPath(ref, id) };
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
