import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import type { Review } from '#src/domain/review.ts';
import type { PlanContext } from './context.ts';
import { outlineLabel, outlineNumber } from './outline-label.ts';

/** How a comment is told apart from the others, as the text of the link to it. */
export interface ReviewMark {
  /** `3番目`, `取組④への意見`: in few words, beside the comment. */
  mark: string;
  /** `令和2年度上半期の取組④ 公民連携への3番目の意見`: to those who hear the link alone. */
  about: string;
}

const ONLY = 'この意見';

/** The outline node that a comment is on; undefined for one on an item. */
function nodeOf({ plan }: PlanContext, { targetId }: Review) {
  return outlineTrail(plan, targetId).at(-1);
}

/** @param shownOn the item on whose page the comment stands, where no heading says what it is on */
export function buildReviewMark(
  context: PlanContext,
  period: PeriodReport,
  review: Review,
  shownOn?: string,
): ReviewMark {
  const { definition, items } = context.plan;
  const node = nodeOf(context, review);
  const target = node
    ? outlineLabel(definition, node)
    : items.find(({ id }) => id === review.targetId)?.name;
  const alike = period.reviews.filter(({ targetId }) => targetId === review.targetId);
  const place = alike.length > 1 ? `${review.order}番目` : '';
  const on = shownOn !== undefined && node ? outlineNumber(definition, node) || node.name : '';
  return {
    mark: on === '' ? place || ONLY : `${on}への意見`,
    about: `${formatPeriodShort(period.id)}の${target ?? review.targetId}への${place && `${place}の`}意見`,
  };
}
