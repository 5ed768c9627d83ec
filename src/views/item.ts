import type { Item } from '#src/domain/item.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import {
  countedItems,
  isCounted,
  latestPeriod,
  outlineTrail,
  progressOf,
} from '#src/domain/plan-queries.ts';
import { itemJsonPath, itemPath, sheetPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { itemNotes, type NoteView } from './notes.ts';
import { outlineLabel, outlineNumber } from './outline-label.ts';
import type { Crumb, Link, PageMeta } from './page.ts';
import { describeRating } from './rating.ts';
import { buildReport, type ReportView } from './report.ts';
import { buildReview, type ReviewView } from './review.ts';
import { buildItemFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';

/** An item in a list, with its latest grades. */
export interface ItemLink extends Link {
  departments: string[];
  grades: ReportView['grades'];
}

export interface ItemView {
  meta: PageMeta;
  name: string;
  planName: string;
  departments: DepartmentLink[];
  /** The official sheet that the item stands on. */
  sheet?: Link;
  summary?: string;
  goal?: string;
  relistedFrom?: Link;
  /** Newest first. */
  reports: ReportView[];
  reviews: ReviewView[];
  notes: NoteView[];
  previous?: Link;
  next?: Link;
  /** Other items of the same departments. */
  related: Link[];
  source?: SourceView;
  json: Link;
}

const RELATED_LIMIT = 8;

function linkTo({ ref }: PlanContext, { id, name }: Item): Link {
  return { text: name, path: itemPath(ref, id) };
}

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

function buildBreadcrumbs(context: PlanContext, sheet: Link | undefined): Crumb[] {
  return [planCrumb(context), ...(sheet ? [sheet] : [])];
}

function describeReport(report: ReportView | undefined): string {
  if (!report) return '報告はまだありません。';
  const when = formatPeriodShort(report.periodId);
  if (!report.reported) return `${when}の報告はありません。`;
  const grades = report.grades.map(({ header, rating }) => `${header}は${describeRating(rating)}`);
  const headers = report.phases.flatMap(({ fields }) => fields.map(({ header }) => header));
  return [
    grades.length > 0 ? `${when}の${grades.join('、')}。` : '',
    headers.length > 0 ? `${headers.join('、')}を載せています。` : '',
  ].join('');
}

function describe(context: PlanContext, item: Item, report: ReportView | undefined): string {
  const name = `${planName(context)}の取組「${item.name}」（${item.departments.join('、')}）。`;
  return name + describeReport(report);
}

/** The name, with what tells it apart from other items of the same name. */
function distinctName({ plan }: PlanContext, item: Item): string {
  const twin = plan.items.some(({ id, name }) => id !== item.id && name === item.name);
  const marks = [...item.departments, ...(isCounted(item) ? [] : ['再掲'])];
  return twin ? `${item.name}（${marks.join('、')}）` : item.name;
}

function buildMeta(
  context: PlanContext,
  item: Item,
  report: ReportView | undefined,
  sheet: Link | undefined,
): PageMeta {
  const period = latestPeriod(context.plan);
  return {
    title: `${distinctName(context, item)} ${planName(context)}`,
    description: describe(context, item, report),
    path: itemPath(context.ref, item.id),
    breadcrumbs: buildBreadcrumbs(context, sheet),
    search: buildItemFacets(context, item, period?.id, progressOf(period, item)),
  };
}

/** `取組④、12ページ`: as far as the data say. */
function placeOf({ plan }: PlanContext, item: Item, page: string | undefined): string | undefined {
  const node = outlineTrail(plan, item.outlineId).at(-1);
  const number = node ? outlineNumber(plan.definition, node) : '';
  const parts = [number, page === undefined ? '' : `${page}ページ`].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('、') : undefined;
}

function buildItemSource(context: PlanContext, item: Item, meta: PageMeta): SourceView | undefined {
  const period = latestPeriod(context.plan);
  const { sources = [] } = context.plan.definition;
  const document = findSource(context, period?.id, item.sourceId);
  // The item's own page number belongs to the document that the item names, not to a period's report.
  const ownId = item.sourceId ?? (sources.length === 1 ? sources[0]?.id : undefined);
  const ownPage = document?.id === ownId ? item.sourcePage : undefined;
  const page = progressOf(period, item)?.sourcePage ?? ownPage;
  return buildSource(context, document, placeOf(context, item, page), meta);
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
    .map((other) => linkTo(context, other));
}

function buildReviews(context: PlanContext, item: Item): ReviewView[] {
  const reviews = latestPeriod(context.plan)?.reviews ?? [];
  return reviews
    .filter(({ targetId, itemIds }) => targetId === item.id || itemIds?.includes(item.id))
    .map((review) => buildReview(context, review));
}

/** What was planned, what was done, how it was graded and why, what comes next. */
export function buildItemView(context: PlanContext, item: Item): ItemView {
  const { plan, ref } = context;
  const reports = plan.periods.toReversed().map((period) => buildReport(context, period, item));
  const sheet = buildSheet(context, item);
  const meta = buildMeta(context, item, reports[0], sheet);
  const around = siblings(context, item);
  const [previous, next] = [-1, 1].map((step) => around[around.indexOf(item) + step]);
  const source = buildItemSource(context, item, meta);
  const origin = plan.items.find(({ id }) => id === item.relistedFrom);
  return {
    meta,
    name: item.name,
    planName: planName(context),
    departments: buildDepartmentLinks(context, item.departments),
    reports,
    reviews: buildReviews(context, item),
    notes: itemNotes(context, item.id),
    related: buildRelated(context, item),
    json: { text: 'この項目のデータ（JSON）', path: itemJsonPath(ref, item.id) },
    ...(sheet && { sheet }),
    ...(item.summary !== undefined && { summary: item.summary }),
    ...(item.goal !== undefined && { goal: item.goal }),
    ...(origin && { relistedFrom: linkTo(context, origin) }),
    ...(previous && { previous: linkTo(context, previous) }),
    ...(next && { next: linkTo(context, next) }),
    ...(source && { source }),
  };
}

/** An item as one line of a list. */
export function buildItemLink(context: PlanContext, item: Item): ItemLink {
  const latest = latestPeriod(context.plan);
  return {
    ...linkTo(context, item),
    departments: item.departments,
    grades: latest ? buildReport(context, latest, item).grades : [],
  };
}
