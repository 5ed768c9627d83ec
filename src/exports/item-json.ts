import type { Dataset, Plan, Publisher } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import { newestFirst } from '#src/domain/correction.ts';
import { findRecord } from '#src/domain/named-record.ts';
import { periodDates, periodOf } from '#src/domain/period.ts';
import { outlineTrail, progressOf } from '#src/domain/plan-queries.ts';
import { absoluteUrl, itemPath, schemaPath } from '#src/domain/site-paths.ts';
import { toJsonText, toJsonValues } from './json-values.ts';

function reportsOf(plan: Plan, item: Item) {
  return plan.periods.flatMap((period) => {
    const progress = progressOf(period, item);
    if (!progress) return [];
    const { answers, note, sourcePage } = progress;
    const { start, end } = periodDates(periodOf(period.id));
    return [
      {
        periodId: period.id,
        periodStart: start,
        periodEnd: end,
        answers: toJsonValues(answers),
        ...(note !== undefined && { note }),
        ...(sourcePage !== undefined && { sourcePage }),
        reviews: period.reviews.filter(
          ({ targetId, itemIds }) => targetId === item.id || itemIds?.includes(item.id),
        ),
      },
    ];
  });
}

/** Everything that is known of one item, in every period. */
export function toItemJson(
  { site }: Dataset,
  publisher: Publisher,
  plan: Plan,
  item: Item,
): string {
  const ref = { publisherId: publisher.id, planId: plan.id };
  return toJsonText({
    $schema: absoluteUrl(site.url, schemaPath('item')),
    url: absoluteUrl(site.url, itemPath(ref, item.id)),
    license: site.license,
    publisher: {
      id: publisher.id,
      code: publisher.definition.code,
      name: publisher.definition.name,
    },
    plan: { id: plan.id, title: plan.definition.title },
    item,
    outline: outlineTrail(plan, item.outlineId),
    reports: reportsOf(plan, item),
    notes: plan.notes.filter(
      ({ table, targetId }) => targetId === item.id && ['items', 'progress'].includes(table),
    ),
    corrections: newestFirst(plan.corrections).filter(
      (correction) => findRecord(plan, correction)?.record === item,
    ),
    sources: (plan.definition.sources ?? []).filter(({ id }) => id === item.sourceId),
  });
}
