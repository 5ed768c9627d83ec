import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod, formatPeriodMonths } from '#src/domain/period.ts';
import { itemsUnder, topNodes } from '#src/domain/plan-queries.ts';
import { periodPath, sheetPath } from '#src/domain/site-paths.ts';
import { linkToChanges } from './changes-link.ts';
import { buildEvaluations, type EvaluationView } from './evaluations.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { periodCorrections, type CorrectionView } from './corrections.ts';
import { describeListedCount } from './lineage-side.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import { buildEdition, type EditionView } from './period-edition.ts';
import { buildAnswers, buildTotals, describeUngraded, type FigureView } from './period-answers.ts';
import { describePeriod } from './period-lead.ts';
import { buildPeriodPager } from './period-pager.ts';
import { buildReviewGroups, type ReviewGroupView } from './review.ts';
import { describeNoAnswers } from './review-answers.ts';
import { linkToReviews } from './reviews-link.ts';
import { buildFacets } from './search-facets.ts';
import { sheetsLink } from './sheets-link.ts';
import { buildSource, findSource, type SourceView } from './source.ts';
import { tableFiles } from './table-files.ts';

export interface PeriodView {
  meta: PageMeta;
  periodName: string;
  /** `2020年4月〜9月` */
  months: string;
  lead: string;
  /** What went well, what is stuck, what the reviewers said. */
  answers: FigureView[];
  /** How many items, reports and ratings there are, and how many are missing. */
  totals: FigureView[];
  evaluations: EvaluationView[];
  /** Why nothing is counted by grades, where there are none. */
  ungraded?: string;
  reviews: ReviewGroupView[];
  reviewCount: number;
  /** Said once of the comments, where no source of the plan holds answers. */
  noAnswers?: string;
  /** The page of all comments of the plan, in all periods. */
  allReviews: Link;
  /** What changed since the period before; the first has none. */
  changes?: Link;
  /** With what each lists: `26項目と再掲1項目`. */
  sheets: (Link & { count: string })[];
  allSheets: Link;
  previous?: Link;
  next?: Link;
  files: Link[];
  corrections: CorrectionView[];
  edition: EditionView;
  source?: SourceView;
}

function buildSheets(context: PlanContext, period: PeriodReport) {
  const { plan, ref } = context;
  return topNodes(plan).map((node) => ({
    text: outlineLabel(plan.definition, node),
    path: sheetPath(ref, period.id, node.id),
    count: describeListedCount(context, itemsUnder(plan, node.id)),
  }));
}

/** The tables that are kept by period, as far as the plan has any rows for them. */
function buildFiles(context: PlanContext): Link[] {
  return tableFiles(context)
    .filter(({ name }) => ['progress', 'reviews'].includes(name))
    .map(({ title, csv }) => ({ text: `${title}（CSV）`, path: csv.path }));
}

function buildMeta(context: PlanContext, period: PeriodReport, lead: string): PageMeta {
  const periodName = formatPeriod(period.id);
  const heading = `${periodName}の進み具合`;
  const title = `${heading} ${planName(context)}`;
  return {
    title,
    description: `${planName(context)}の${periodName}の進行状況。${lead}`,
    path: periodPath(context.ref, period.id),
    breadcrumbs: [planCrumb(context)],
    search: buildFacets(context, 'period', { title: heading, text: heading, periodId: period.id }),
  };
}

/** One period at a glance: what went well, what is stuck, what the reviewers said. */
export function buildPeriodView(context: PlanContext, period: PeriodReport): PeriodView {
  const evaluations = buildEvaluations(context, period);
  const lead = describePeriod(context, period);
  const ungraded = describeUngraded(evaluations);
  const meta = buildMeta(context, period, lead);
  const edition = buildEdition(context, period);
  const noAnswers = describeNoAnswers(context.plan);
  const changes = linkToChanges(context, period);
  const source = buildSource(context, findSource(context, period.id), undefined, {
    ...meta,
    ...edition,
  });
  return {
    meta,
    periodName: formatPeriod(period.id),
    months: formatPeriodMonths(period.id),
    lead,
    answers: buildAnswers(context, period, evaluations),
    totals: buildTotals(context, period, evaluations),
    evaluations,
    reviews: buildReviewGroups(context, period),
    reviewCount: period.reviews.length,
    allReviews: linkToReviews(context),
    sheets: buildSheets(context, period),
    allSheets: sheetsLink(context, period),
    files: buildFiles(context),
    corrections: periodCorrections(context, period.id),
    edition,
    ...(changes && { changes }),
    ...(noAnswers !== undefined && { noAnswers }),
    ...(ungraded !== undefined && { ungraded }),
    ...buildPeriodPager(context, period, (id) => periodPath(context.ref, id)),
    ...(source && { source }),
  };
}
