import type { Item } from '#src/domain/item.ts';
import { latestPeriod, outlineTrail, progressOf } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { outlineNumber } from './outline-label.ts';
import type { PageMeta } from './page.ts';
import { buildSource, findSource, type SourceView } from './source.ts';

/** `取組④の11番目、12ページ`: as far as the data say. */
function placeOf({ plan }: PlanContext, item: Item, page: string | undefined): string | undefined {
  const trail = outlineTrail(plan, item.outlineId);
  const numbers = trail.map((node) => outlineNumber(plan.definition, node));
  const last = numbers.pop() ?? '';
  const order = last !== '' && /^\d+$/.test(item.number ?? '') ? `の${item.number}番目` : '';
  const parts = [...numbers, last + order, page === undefined ? '' : `${page}ページ`].filter(
    (part) => part !== '',
  );
  return parts.length > 0 ? parts.join('、') : undefined;
}

/** Where an item's latest report stands in print. */
export function buildItemSource(
  context: PlanContext,
  item: Item,
  meta: PageMeta,
): SourceView | undefined {
  const period = latestPeriod(context.plan);
  const { sources = [] } = context.plan.definition;
  const document = findSource(context, period?.id, item.sourceId);
  // The item's own page number belongs to the document that the item names, not to a period's report.
  const ownId = item.sourceId ?? (sources.length === 1 ? sources[0]?.id : undefined);
  const ownPage = document?.id === ownId ? item.sourcePage : undefined;
  const page = progressOf(period, item)?.sourcePage ?? ownPage;
  return buildSource(context, document, placeOf(context, item, page), meta);
}
