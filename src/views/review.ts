import type { PeriodReport } from '#src/domain/dataset.ts';
import { itemPath, sheetPath } from '#src/domain/site-paths.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
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
  /** What following the target's link does: `取組④ 公民連携を様式で見る`. */
  action: string;
  reviews: ReviewView[];
}

/** @param shownOn the item on whose page the comment stands, which needs no link to itself */
export function buildReview(
  { plan, ref }: PlanContext,
  review: Review,
  shownOn?: string,
): ReviewView {
  const { reviewer, comment, reply, followUp, itemIds = [] } = review;
  const items = plan.items
    .filter(({ id }) => id !== shownOn && itemIds.includes(id))
    .map(({ id, name }) => ({ text: name, path: itemPath(ref, id) }));
  return {
    reviewer,
    comment,
    items,
    ...(reply !== undefined && { reply }),
    ...(followUp !== undefined && { followUp }),
  };
}

/** What comments are about: an outline node, shown on the sheet of its topmost ancestor, or an item. */
function buildTarget({ plan, ref }: PlanContext, period: PeriodReport, targetId: string) {
  const trail = outlineTrail(plan, targetId);
  const [top, node] = [trail[0], trail.at(-1)];
  if (top && node) {
    const text = outlineLabel(plan.definition, node);
    const path = sheetPath(ref, period.id, top.id);
    return { target: { text, path }, action: `${text}を様式で見る` };
  }
  const text = plan.items.find(({ id }) => id === targetId)?.name ?? targetId;
  return { target: { text, path: itemPath(ref, targetId) }, action: `${text}のページを見る` };
}

/** Comments of a period, target by target in the file's order. */
export function buildReviewGroups(context: PlanContext, period: PeriodReport): ReviewGroupView[] {
  const groups = Map.groupBy(period.reviews, ({ targetId }) => targetId);
  return [...groups].map(([targetId, reviews]) => ({
    ...buildTarget(context, period, targetId),
    reviews: reviews
      .toSorted((a, b) => a.order - b.order)
      .map((review) => buildReview(context, review)),
  }));
}
