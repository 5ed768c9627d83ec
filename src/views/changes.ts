import { comparePeriods, startingTotals } from '#src/changes/compare-periods.ts';
import { measuredIn } from '#src/changes/measured-values.ts';
import type { PeriodChanges } from '#src/changes/period-changes.ts';
import { yearCosts } from '#src/changes/year-costs.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod, formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { changesPath, costsPath, periodPath } from '#src/domain/site-paths.ts';
import { buildMeasured, buildYearCosts } from './changes-amounts.ts';
import { buildFields } from './changes-fields.ts';
import { buildTotals, type FigureTableView } from './changes-figures.ts';
import { describeChanges } from './changes-lead.ts';
import { buildRatingChanges, type RatingChangesView } from './changes-ratings.ts';
import { buildTextChanges, type TextChangesView } from './changes-texts.ts';
import { changesHeading, describeFirst } from './changes-words.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { linkToItem } from './item-link.ts';
import type { Link, PageMeta } from './page.ts';
import { describePeriod } from './period-lead.ts';
import { buildFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';

/** Items that report now and did not before, or the other way round. */
interface ReportingChange {
  title: string;
  items: Link[];
}

/** What changed between two periods; absent for the first of its kind. */
export interface ComparisonView {
  /** `令和2年度上半期 → 令和2年度下半期` in two words. */
  beforeName: string;
  afterName: string;
  ratings: RatingChangesView[];
  reporting: ReportingChange[];
  fields?: FigureTableView;
  texts?: TextChangesView;
}

export interface ChangesView {
  meta: PageMeta;
  heading: string;
  lead: string;
  /** The pages of the periods compared. */
  periods: Link[];
  totals: FigureTableView;
  comparison?: ComparisonView;
  measured?: FigureTableView;
  costs?: FigureTableView;
  costsPage: Link;
  previous?: Link;
  next?: Link;
  source?: SourceView;
}

function buildReporting(context: PlanContext, { records }: PeriodChanges): ReportingChange[] {
  const itemsOf = (kind: 'added' | 'removed'): Link[] =>
    records
      .filter((record) => record.kind === kind)
      .flatMap(({ key }) => context.plan.items.filter(({ id }) => id === key))
      .map((item) => linkToItem(context, item));
  return [
    { title: '新しく報告された項目', items: itemsOf('added') },
    { title: '前の期にはあった報告がない項目', items: itemsOf('removed') },
  ].filter(({ items }) => items.length > 0);
}

function buildComparison(
  context: PlanContext,
  after: PeriodReport,
  changes: PeriodChanges | undefined,
): ComparisonView | undefined {
  const before = context.plan.periods.find(({ id }) => id === changes?.before);
  if (!changes || !before) return undefined;
  const periods = { before, after };
  const fields = buildFields(context, periods, changes);
  const texts = buildTextChanges(context, changes);
  return {
    beforeName: formatPeriodShort(before.id),
    afterName: formatPeriodShort(after.id),
    ratings: buildRatingChanges(context, periods, changes),
    reporting: buildReporting(context, changes),
    ...(fields && { fields }),
    ...(texts && { texts }),
  };
}

/** The page of the changes in the period of the same kind before or after. */
function neighbour({ plan, ref }: PlanContext, period: PeriodReport, step: number) {
  const { cycle } = periodOf(period.id);
  const alike = plan.periods.filter(({ id }) => periodOf(id).cycle === cycle);
  const other = alike[alike.indexOf(period) + step];
  return other && { text: formatPeriodShort(other.id), path: changesPath(ref, other.id) };
}

/** The first period of its kind is no change to search for. */
function buildMeta(
  context: PlanContext,
  { id }: PeriodReport,
  lead: string,
  isFirst: boolean,
): PageMeta {
  const heading = changesHeading(id);
  return {
    title: `${heading} ${planName(context)}`,
    description: `${planName(context)}で、${heading}。${lead}`,
    path: changesPath(context.ref, id),
    breadcrumbs: [
      planCrumb(context),
      { text: formatPeriodShort(id), path: periodPath(context.ref, id) },
    ],
    ...(!isFirst && {
      search: buildFacets(context, 'changes', { title: heading, text: heading, periodId: id }),
    }),
  };
}

/** What changed since the period of its kind before; of the first, what it starts with. */
export function buildChangesView(context: PlanContext, period: PeriodReport): ChangesView {
  const { plan, ref } = context;
  const changes = comparePeriods(plan, period.id);
  const lead = changes
    ? describeChanges(context, changes)
    : describeFirst(period.id) + describePeriod(context, period);
  const meta = buildMeta(context, period, lead, changes === undefined);
  const ids = changes ? [changes.before, period.id] : [period.id];
  const comparison = buildComparison(context, period, changes);
  const { fiscalYear } = periodOf(period.id);
  const measured = buildMeasured(context, measuredIn(plan, periodOf(period.id)));
  const costs = buildYearCosts(yearCosts(plan, fiscalYear));
  const [previous, next] = [-1, 1].map((step) => neighbour(context, period, step));
  const source = buildSource(context, findSource(context, period.id), undefined, meta);
  return {
    meta,
    heading: changesHeading(period.id),
    lead,
    periods: ids.map((id) => ({
      text: `${formatPeriod(id)}の進み具合`,
      path: periodPath(ref, id),
    })),
    totals: buildTotals(changes?.totals ?? startingTotals(plan, period), {
      after: period.id,
      ...(changes && { before: changes.before }),
    }),
    costsPage: { text: '事業費のページ', path: costsPath(ref) },
    ...(comparison && { comparison }),
    ...(measured && { measured }),
    ...(costs && { costs }),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(source && { source }),
  };
}
