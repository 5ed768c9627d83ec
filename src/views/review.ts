import type { PeriodReport } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { latestPeriod, outlineTrail } from '#src/domain/plan-queries.ts';
import { reviewId, type Review } from '#src/domain/review.ts';
import { itemPath, reviewsPath, sheetPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { evaluationsIn } from './evaluation.ts';
import { linkToNamesake } from './item-link.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link } from './page.ts';
import type { RatingView } from './rating.ts';
import { buildReport } from './report.ts';
import { isMissingAnswer } from './review-answers.ts';
import { buildReviewMark, type ReviewMark } from './review-mark.ts';

/** How an item was rated in the period that a comment looks at. */
interface RatedItem {
  /** Absent on the item's own page. */
  item?: Link;
  /** Headed where the period has several evaluations. */
  grades: { header?: string; rating: RatingView }[];
}

/** One conversation: what was rated, what the reviewers said of it, what the city answered and did. */
export interface ReviewView extends ReviewMark {
  /** The anchor on the page of all comments, and its address. */
  id: string;
  path: string;
  /** `評価（各部署）`: the ratings, and who gave them as far as the plan says; several are given by several. */
  ratedBy: string;
  /** The items that the comment is about and that were rated; never what the top of the same page says. */
  rated: RatedItem[];
  reviewer: string;
  comment: string;
  /** The items that the comment is about and that stand nowhere else in the conversation. */
  items: Link[];
  reply?: string;
  /** The period of the answer, where it came in another than the comment. */
  replyPeriod?: string;
  /** Whether to say that the answer is missing; never of a plan whose sources hold no answers. */
  answerMissing: boolean;
  followUp?: string;
}

/** Comments on one thing, under its name. */
export interface ReviewGroupView {
  targetId: string;
  target: Link;
  /** What following the target's link does: `取組④ 公民連携を様式で見る`. */
  action: string;
  reviews: ReviewView[];
}

/** Who rates first, as the plan's steps of evaluation say. */
function describeRater({ plan }: PlanContext, evaluations: number): string {
  const step = plan.definition.evaluation?.find(({ phases }) => phases?.includes('check'));
  return step?.by === undefined || evaluations > 1 ? '評価' : `評価（${step.by}）`;
}

/** The items that a comment is about: its target and those that it names, in the order of the plan. */
function subjectsOf({ plan }: PlanContext, { targetId, itemIds = [] }: Review): Item[] {
  return plan.items.filter(({ id }) => id === targetId || itemIds.includes(id));
}

function buildRated(context: PlanContext, period: PeriodReport, item: Item, shownOn?: string) {
  const { grades } = buildReport(context, period, item);
  const isHeaded = evaluationsIn(context, period).length > 1;
  const rated: RatedItem = {
    grades: grades.map(({ header, rating }) => ({ rating, ...(isHeaded && { header }) })),
    ...(item.id !== shownOn && { item: linkToNamesake(context, item) }),
  };
  return rated;
}

/** The ratings that begin the conversation: on an item's page its own, where it is not the one at the top. */
function ratedBefore(
  context: PlanContext,
  period: PeriodReport,
  subjects: readonly Item[],
  shownOn?: string,
): RatedItem[] {
  if (shownOn !== undefined && period.id === latestPeriod(context.plan)?.id) return [];
  return subjects
    .filter(({ id }) => shownOn === undefined || id === shownOn)
    .map((item) => buildRated(context, period, item, shownOn))
    .filter(({ grades }) => grades.length > 0);
}

/** @param shownOn the item on whose page the comment stands: of the others only the names are told there */
export function buildReview(
  context: PlanContext,
  period: PeriodReport,
  review: Review,
  shownOn?: string,
): ReviewView {
  const { plan, ref } = context;
  const { reviewer, comment, reply, followUp, replyPeriodId } = review;
  const subjects = subjectsOf(context, review);
  const rated = ratedBefore(context, period, subjects, shownOn);
  const shown = new Set([itemPath(ref, shownOn ?? ''), ...rated.map(({ item }) => item?.path)]);
  const id = reviewId(period.id, review);
  return {
    id,
    path: `${reviewsPath(ref)}#${id}`,
    ...buildReviewMark(context, period, review, shownOn),
    ratedBy: describeRater(context, evaluationsIn(context, period).length),
    rated,
    reviewer,
    comment,
    items: subjects
      .map((item) => linkToNamesake(context, item))
      .filter(({ path }) => !shown.has(path)),
    answerMissing: isMissingAnswer(plan, review),
    ...(reply !== undefined && { reply }),
    ...(replyPeriodId !== undefined &&
      replyPeriodId !== period.id && { replyPeriod: formatPeriodShort(replyPeriodId) }),
    ...(followUp !== undefined && { followUp }),
  };
}

/** What comments are about: an outline node, shown on the sheet of its topmost ancestor, or an item. */
function reviewTarget({ plan, ref }: PlanContext, period: PeriodReport, targetId: string) {
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
  return [...groups].map(([targetId, reviews]) => {
    const { target, action } = reviewTarget(context, period, targetId);
    const built = reviews
      .toSorted((a, b) => a.order - b.order)
      .map((review) => buildReview(context, period, review))
      .map((review) => ({
        ...review,
        items: review.items.filter(({ path }) => path !== target.path),
      }));
    return { targetId, target, action, reviews: built };
  });
}
