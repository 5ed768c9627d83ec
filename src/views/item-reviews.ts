import type { Item } from '#src/domain/item.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { latestPeriod } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { buildReview, type ReviewView } from './review.ts';

/** What was said of an item in one period. */
export interface ItemReviewsView {
  /** Absent where all was said in the latest period, which the page names already. */
  periodName?: string;
  reviews: ReviewView[];
}

/** Newest first; periods in which nothing was said of the item are left out. */
export function buildItemReviews(context: PlanContext, item: Item): ItemReviewsView[] {
  const said = context.plan.periods.toReversed().flatMap((period) => {
    const reviews = period.reviews
      .filter(({ targetId, itemIds }) => targetId === item.id || itemIds?.includes(item.id))
      .map((review) => buildReview(context, period, review, item.id));
    return reviews.length > 0 ? [{ period, reviews }] : [];
  });
  const latest = latestPeriod(context.plan);
  return said.every(({ period }) => period === latest)
    ? said.map(({ reviews }) => ({ reviews }))
    : said.map(({ period, reviews }) => ({ periodName: formatPeriod(period.id), reviews }));
}
