import type { Item } from '#src/domain/item.ts';
import { countedItems, latestPeriod, outlineTrail } from '#src/domain/plan-queries.ts';
import { itemJsonPath, sheetPath } from '#src/domain/site-paths.ts';
import { planName, type PlanContext } from './context.ts';
import { itemCorrections, type CorrectionView } from './corrections.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { explainItem, type ItemExplanations } from './item-explanations.ts';
import { buildItemHistory, type ItemHistoryView } from './item-history.ts';
import { buildItemCosts, type ItemCostsView } from './item-costs.ts';
import { buildItemIndicators, type ItemIndicatorsView } from './item-indicators.ts';
import { formatDate } from '#src/domain/format-date.ts';
import { linkToItem, linkToNamesake } from './item-link.ts';
import { buildItemMeta } from './item-meta.ts';
import { buildMilestones, type MilestonesView } from './item-milestones.ts';
import { buildItemReviews, type ItemReviewsView } from './item-reviews.ts';
import { buildItemSource } from './item-source.ts';
import { buildItemStory, type ItemStoryView } from './item-story.ts';
import { sideOf } from './lineage-side.ts';
import { itemNotes, type NoteView } from './notes.ts';
import { outlineLabel } from './outline-label.ts';
import { linkToTrail } from './outline-link.ts';
import type { Link, PageMeta } from './page.ts';
import { phaseColumns } from './phase-columns.ts';
import { buildReport, type ReportView } from './report.ts';
import { describeNoAnswers } from './review-answers.ts';
import type { SourceView } from './source.ts';

export interface ItemView {
  meta: PageMeta;
  name: string;
  planName: string;
  departments: DepartmentLink[];
  /** The way down the outline: `取組④ 公民連携アウトソーシングの推進`. */
  trail: Link[];
  /** `2025年4月1日から2026年3月31日まで` */
  term?: string;
  /** The official sheet that the item stands on, in the latest period. */
  sheet?: Link;
  /** In how many columns the phases of the latest report stand on a wide screen. */
  columns: number;
  summary?: string;
  goal?: string;
  relistedFrom?: Link;
  /** Which of the two plans that a lineage joins the item belongs to. */
  side?: string;
  /** Its way from the former of two plans to the latter. */
  story?: ItemStoryView;
  milestones?: MilestonesView;
  explanations: ItemExplanations;
  history: ItemHistoryView;
  /** Newest first. */
  reports: ReportView[];
  reviews: ItemReviewsView[];
  /** Said once of the comments, where no source of the plan holds answers. */
  noAnswers?: string;
  indicators?: ItemIndicatorsView;
  costs?: ItemCostsView;
  notes: NoteView[];
  corrections: CorrectionView[];
  previous?: Link;
  next?: Link;
  /** Other items of the same departments. */
  related: Link[];
  source?: SourceView;
  json: Link;
}

const RELATED_LIMIT = 8;

function siblings({ plan }: PlanContext, item: Item): Item[] {
  return plan.items.filter(({ outlineId }) => outlineId === item.outlineId);
}

function buildSheet(context: PlanContext, item: Item): Link | undefined {
  const { plan, ref } = context;
  const top = outlineTrail(plan, item.outlineId)[0];
  const period = latestPeriod(plan);
  return (
    top &&
    period && {
      text: outlineLabel(plan.definition, top),
      path: sheetPath(ref, period.id, top.id),
    }
  );
}

function buildRelated(context: PlanContext, item: Item): Link[] {
  return countedItems(context.plan)
    .filter(
      ({ id, departments }) =>
        id !== item.id &&
        id !== item.relistedFrom &&
        departments.some((each) => item.departments.includes(each)),
    )
    .slice(0, RELATED_LIMIT)
    .map((other) => linkToNamesake(context, other));
}

function formatTerm({ start, end }: Item): string | undefined {
  const from = start === undefined ? '' : `${formatDate(start)}から`;
  const to = end === undefined ? '' : `${formatDate(end)}まで`;
  return from + to || undefined;
}

/** What was planned, what was done, how it was graded and why, what comes next. */
export function buildItemView(context: PlanContext, item: Item): ItemView {
  const { plan, ref } = context;
  const reports = plan.periods.toReversed().map((period) => buildReport(context, period, item));
  const sheet = buildSheet(context, item);
  const meta = buildItemMeta(context, item, reports[0], sheet);
  const around = siblings(context, item);
  const [previous, next] = [-1, 1].map((step) => around[around.indexOf(item) + step]);
  const source = buildItemSource(context, item, meta);
  const story = buildItemStory(context, item);
  const milestones = buildMilestones(context, item);
  const side = sideOf(context, item);
  const costs = buildItemCosts(context, item);
  const origin = plan.items.find(({ id }) => id === item.relistedFrom);
  const indicators = buildItemIndicators(context, item, reports[0]);
  const term = formatTerm(item);
  const noAnswers = describeNoAnswers(plan);
  return {
    meta,
    name: item.name,
    planName: planName(context),
    departments: buildDepartmentLinks(context, item.departments),
    trail: linkToTrail(context, item.outlineId),
    columns: phaseColumns(reports[0]?.reported ? reports[0].phases : []),
    reports,
    history: buildItemHistory(context, item),
    explanations: explainItem(context, item, reports[0]),
    reviews: buildItemReviews(context, item),
    notes: itemNotes(context, item.id),
    corrections: itemCorrections(context, item.id),
    related: buildRelated(context, item),
    json: { text: 'JSON', path: itemJsonPath(ref, item.id) },
    ...(noAnswers !== undefined && { noAnswers }),
    ...(indicators && { indicators }),
    ...(costs && { costs }),
    ...(sheet && { sheet }),
    ...(term !== undefined && { term }),
    ...(item.summary !== undefined && { summary: item.summary }),
    ...(item.goal !== undefined && { goal: item.goal }),
    ...(origin && { relistedFrom: linkToItem(context, origin) }),
    ...(side !== undefined && { side }),
    ...(story && { story }),
    ...(milestones && { milestones }),
    ...(previous && { previous: linkToItem(context, previous) }),
    ...(next && { next: linkToItem(context, next) }),
    ...(source && { source }),
  };
}
