import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { reviewsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import type { ListControls, RowFacts } from './list.ts';
import type { Link, PageMeta } from './page.ts';
import { buildReviewGroups, type ReviewGroupView, type ReviewView } from './review.ts';
import { describeAnswers } from './review-answers.ts';
import { buildReviewControls, reviewFacts } from './review-controls.ts';
import { reviewsHeading } from './reviews-link.ts';
import { buildFacets } from './search-facets.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

/** A comment in the list that can be narrowed. */
interface ReviewRow {
  review: ReviewView;
  facts: RowFacts;
}

/** What was said of one thing in one period. */
interface ReviewSection extends Omit<ReviewGroupView, 'reviews'> {
  rows: ReviewRow[];
}

interface PeriodReviews {
  id: string;
  name: string;
  sections: ReviewSection[];
}

/** A comment that has no answer in a plan whose sources hold answers. */
interface WaitingReview {
  comment: Link;
  target: string;
  periodName: string;
}

/** All comments on a plan, and what the city answered. */
export interface ReviewsView {
  meta: PageMeta;
  heading: string;
  lead: string;
  /** In the order of the page; empty where no source holds answers. */
  waiting: WaitingReview[];
  controls: ListControls | undefined;
  /** Newest first. */
  periods: PeriodReviews[];
  files: TableFileView[];
}

function buildPeriod(context: PlanContext, period: PeriodReport): PeriodReviews {
  const sections = buildReviewGroups(context, period).map(({ reviews, ...group }) => ({
    ...group,
    rows: reviews.map((review) => ({
      review,
      facts: reviewFacts(context, period, group.targetId, review),
    })),
  }));
  return { id: period.id, name: formatPeriod(period.id), sections };
}

const factsIn = (periods: readonly PeriodReviews[]): RowFacts[] =>
  periods.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.map(({ facts }) => facts)));

function findWaiting(periods: readonly PeriodReviews[]): WaitingReview[] {
  return periods.flatMap(({ name, sections }) =>
    sections.flatMap(({ target, rows }) =>
      rows
        .filter(({ review }) => review.answerMissing)
        .map(({ review: { comment, path } }) => ({
          comment: { text: comment, path },
          target: target.text,
          periodName: name,
        })),
    ),
  );
}

function buildMeta(context: PlanContext, lead: string): PageMeta {
  const heading = reviewsHeading(context.plan);
  return {
    title: `${heading} ${planName(context)}`,
    description: `${planName(context)}への${heading}。${lead}`,
    path: reviewsPath(context.ref),
    breadcrumbs: [planCrumb(context)],
    search: buildFacets(context, 'reviews', { title: heading, text: heading }),
  };
}

/** All comments of a plan, newest period first, with those that wait for an answer. */
export function buildReviewsView(context: PlanContext): ReviewsView {
  const { plan } = context;
  const lead = describeAnswers(plan);
  const periods = plan.periods
    .filter(({ reviews }) => reviews.length > 0)
    .toReversed()
    .map((period) => buildPeriod(context, period));
  return {
    meta: buildMeta(context, lead),
    heading: reviewsHeading(plan),
    lead,
    waiting: findWaiting(periods),
    controls: buildReviewControls(context, factsIn(periods)),
    periods,
    files: tableFiles(context).filter(({ name }) => name === 'reviews'),
  };
}
