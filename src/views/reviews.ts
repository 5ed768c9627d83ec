import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import { isAnswered } from '#src/domain/review.ts';
import { reviewsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildControls, buildFilter, type ListControls, type RowFacts } from './list.ts';
import { OUTLINE_FILTER, outlineChoices } from './list-choices.ts';
import type { Link, PageMeta } from './page.ts';
import { buildReviewGroups, type ReviewGroupView, type ReviewView } from './review.ts';
import { describeAnswers, holdsAnswers } from './review-answers.ts';
import { reviewsHeading } from './reviews-link.ts';
import { buildFacets } from './search-facets.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

/** A comment in the list that can be narrowed. */
export interface ReviewRow {
  review: ReviewView;
  facts: RowFacts;
}

/** What was said of one thing in one period. */
export interface ReviewSection extends Omit<ReviewGroupView, 'reviews'> {
  rows: ReviewRow[];
}

export interface PeriodReviews {
  id: string;
  name: string;
  sections: ReviewSection[];
}

/** A comment that has no answer in a plan whose sources hold answers. */
export interface WaitingReview {
  comment: Link;
  target: string;
  periodName: string;
}

/** All comments on a plan, and what the city answered. */
export interface ReviewsView {
  meta: PageMeta;
  planName: string;
  heading: string;
  lead: string;
  /** In the order of the page; empty where no source holds answers. */
  waiting: WaitingReview[];
  controls: ListControls | undefined;
  /** Newest first. */
  periods: PeriodReviews[];
  files: TableFileView[];
}

const ANSWER_FILTER = '市の回答';
const PERIOD_FILTER = '期';
const REVIEWER_FILTER = '点検主体';
const ANSWERED = '載っている';
const MISSING = '載っていない';

/** The outline nodes that a comment is about: its target, or the place of the item that it is about. */
function placesOf({ plan }: PlanContext, targetId: string): string[] {
  const item = plan.items.find(({ id }) => id === targetId);
  return outlineTrail(plan, item?.outlineId ?? targetId).map(({ id }) => id);
}

function factsOf(
  context: PlanContext,
  period: PeriodReport,
  targetId: string,
  review: ReviewView,
): RowFacts {
  return {
    values: {
      [ANSWER_FILTER]: [isAnswered(review) ? ANSWERED : MISSING],
      [PERIOD_FILTER]: [formatPeriodShort(period.id)],
      [OUTLINE_FILTER]: placesOf(context, targetId),
      [REVIEWER_FILTER]: [review.reviewer],
    },
    keys: {},
  };
}

function buildPeriod(context: PlanContext, period: PeriodReport): PeriodReviews {
  const sections = buildReviewGroups(context, period).map(({ reviews, ...group }) => ({
    ...group,
    rows: reviews.map((review) => ({
      review,
      facts: factsOf(context, period, group.targetId, review),
    })),
  }));
  return { id: period.id, name: formatPeriod(period.id), sections };
}

const asChoices = (values: readonly string[]) =>
  [...new Set(values)].map((value) => ({ value, text: value }));

function buildReviewControls(
  context: PlanContext,
  periods: readonly PeriodReviews[],
): ListControls | undefined {
  const facts = periods
    .flatMap(({ sections }) => sections)
    .flatMap(({ rows }) => rows.map((row) => row.facts));
  const used = (name: string) => facts.flatMap(({ values }) => values[name] ?? []);
  const filter = (name: string) => buildFilter(name, facts, asChoices(used(name)));
  const places = outlineChoices(context, new Set(used(OUTLINE_FILTER)));
  return buildControls(facts, {
    unit: '件',
    filters: [
      ...(holdsAnswers(context.plan)
        ? [buildFilter(ANSWER_FILTER, facts, asChoices([MISSING, ANSWERED]))]
        : []),
      filter(PERIOD_FILTER),
      buildFilter(OUTLINE_FILTER, facts, places),
      filter(REVIEWER_FILTER),
    ],
    sorts: [],
  });
}

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

export function buildReviewsView(context: PlanContext): ReviewsView {
  const { plan } = context;
  const lead = describeAnswers(plan);
  const periods = plan.periods
    .filter(({ reviews }) => reviews.length > 0)
    .toReversed()
    .map((period) => buildPeriod(context, period));
  return {
    meta: buildMeta(context, lead),
    planName: planName(context),
    heading: reviewsHeading(plan),
    lead,
    waiting: findWaiting(periods),
    controls: buildReviewControls(context, periods),
    periods,
    files: tableFiles(context).filter(({ name }) => name === 'reviews'),
  };
}
