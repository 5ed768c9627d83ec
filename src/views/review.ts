import type { PeriodReport } from '#src/domain/dataset.ts';
import { periodPath, itemPath, sheetPath } from '#src/domain/site-paths.ts';
import type { Review } from '#src/domain/review.ts';
import type { PlanContext } from './context.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link } from './page.ts';

/** A comment with the city's answer, and what it is about. */
export interface ReviewView {
  reviewer: string;
  comment: string;
  /** The items that the comment names. */
  items: Link[];
  reply?: string;
  followUp?: string;
}

/** Comments on one thing, under its name. */
export interface ReviewGroupView {
  target: Link;
  reviews: ReviewView[];
}

export function buildReview({ plan, ref }: PlanContext, review: Review): ReviewView {
  const { reviewer, comment, reply, followUp, itemIds = [] } = review;
  const items = plan.items
    .filter(({ id }) => itemIds.includes(id))
    .map(({ id, name }) => ({ text: name, path: itemPath(ref, id) }));
  return {
    reviewer,
    comment,
    items,
    ...(reply !== undefined && { reply }),
    ...(followUp !== undefined && { followUp }),
  };
}

/** What a comment is about: a sheet, or an item. */
function targetLink(context: PlanContext, period: PeriodReport, targetId: string): Link {
  const { plan, ref } = context;
  const node = plan.outline.find(({ id }) => id === targetId);
  if (node) {
    const text = outlineLabel(plan.definition, node);
    return { text, path: sheetPath(ref, period.id, node.id) };
  }
  const item = plan.items.find(({ id }) => id === targetId);
  return item
    ? { text: item.name, path: itemPath(ref, item.id) }
    : { text: targetId, path: periodPath(ref, period.id) };
}

/** Comments of a period in the order of their targets. */
export function buildReviewGroups(context: PlanContext, period: PeriodReport): ReviewGroupView[] {
  const groups = Map.groupBy(period.reviews, ({ targetId }) => targetId);
  return [...groups].map(([targetId, reviews]) => ({
    target: targetLink(context, period, targetId),
    reviews: reviews
      .toSorted((a, b) => a.order - b.order)
      .map((review) => buildReview(context, review)),
  }));
}
