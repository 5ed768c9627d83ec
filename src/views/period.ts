import { comparedPeriod } from '#src/changes/compare-periods.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod, formatPeriodMonths, formatPeriodShort } from '#src/domain/period.ts';
import { itemsUnder, topNodes } from '#src/domain/plan-queries.ts';
import { changesPath, periodPath, sheetPath } from '#src/domain/site-paths.ts';
import { buildEvaluations, type EvaluationView } from './breakdown.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { periodCorrections, type CorrectionView } from './corrections.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import { buildEdition, type EditionView } from './period-edition.ts';
import { describePeriod } from './period-lead.ts';
import { buildReviewGroups, type ReviewGroupView } from './review.ts';
import { buildFacets } from './search-facets.ts';
import { sheetsLink } from './sheets-link.ts';
import { buildSource, findSource, type SourceView } from './source.ts';
import { tableFiles } from './table-files.ts';

export interface PeriodView {
  meta: PageMeta;
  planName: string;
  periodName: string;
  /** `2020年4月〜9月` */
  months: string;
  lead: string;
  evaluations: EvaluationView[];
  reviews: ReviewGroupView[];
  reviewCount: number;
  /** What changed since the period before. */
  changes: Link;
  sheets: (Link & { itemCount: number })[];
  allSheets: Link;
  previous?: Link;
  next?: Link;
  files: Link[];
  corrections: CorrectionView[];
  edition: EditionView;
  source?: SourceView;
}

function buildSheets({ plan, ref }: PlanContext, period: PeriodReport) {
  return topNodes(plan).map((node) => ({
    text: outlineLabel(plan.definition, node),
    path: sheetPath(ref, period.id, node.id),
    itemCount: itemsUnder(plan, node.id).length,
  }));
}

function neighbour({ plan, ref }: PlanContext, period: PeriodReport, offset: number) {
  const other = plan.periods[plan.periods.indexOf(period) + offset];
  return other && { text: formatPeriodShort(other.id), path: periodPath(ref, other.id) };
}

function linkToChanges({ plan, ref }: PlanContext, { id }: PeriodReport): Link {
  const before = comparedPeriod(plan, id);
  const text = before
    ? `${formatPeriodShort(before.id)}から変わったこと`
    : '前の期からの変化（この期が最初です）';
  return { text, path: changesPath(ref, id) };
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
  const meta = buildMeta(context, period, lead);
  const previous = neighbour(context, period, -1);
  const next = neighbour(context, period, 1);
  const edition = buildEdition(context, period);
  const source = buildSource(context, findSource(context, period.id), undefined, {
    ...meta,
    ...edition,
  });
  return {
    meta,
    planName: planName(context),
    periodName: formatPeriod(period.id),
    months: formatPeriodMonths(period.id),
    lead,
    evaluations,
    reviews: buildReviewGroups(context, period),
    reviewCount: period.reviews.length,
    changes: linkToChanges(context, period),
    sheets: buildSheets(context, period),
    allSheets: sheetsLink(context, period),
    files: buildFiles(context),
    corrections: periodCorrections(context, period.id),
    edition,
    ...(previous && { previous }),
    ...(next && { next }),
    ...(source && { source }),
  };
}
