import type { Item } from '#src/domain/item.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { isCounted, latestPeriod, outlineTrail, progressOf } from '#src/domain/plan-queries.ts';
import { itemPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { sideOf } from './lineage-side.ts';
import { outlineLabel } from './outline-label.ts';
import { linkToTrail } from './outline-link.ts';
import type { Link, PageMeta } from './page.ts';
import { describeRating } from './rating.ts';
import type { ReportView } from './report.ts';
import { buildItemFacets } from './search-facets.ts';

function describeReport({ plan }: PlanContext, report: ReportView | undefined): string {
  if (!report) {
    return plan.definition.form
      ? '報告はまだありません。'
      : '期ごとの報告は、データに載っていません。';
  }
  const when = formatPeriodShort(report.periodId);
  if (!report.reported) return `${when}の報告はありません。`;
  const grades = report.grades.map(({ header, rating }) => `${header}は${describeRating(rating)}`);
  const headers = report.phases.flatMap(({ fields }) => fields.map(({ header }) => header));
  return [
    grades.length > 0 ? `${when}の${grades.join('、')}。` : '',
    headers.length > 0 ? `${headers.join('、')}を載せています。` : '',
  ].join('');
}

function describe(
  context: PlanContext,
  item: Item,
  distinct: string,
  report: ReportView | undefined,
): string {
  const about = distinct.slice(item.name.length) || `（${item.departments.join('、')}）`;
  const name = `${planName(context)}の取組「${item.name}」${about}。`;
  return name + describeReport(context, report);
}

/** Names of an item from short to long; the last is its own whatever the others are called. */
function namesOf(context: PlanContext, item: Item): string[] {
  const { plan } = context;
  const node = outlineTrail(plan, item.outlineId).at(-1);
  const side = sideOf(context, item);
  const marks = [
    ...(side === undefined ? [] : [side]),
    ...item.departments,
    ...(isCounted(item) ? [] : ['再掲']),
  ];
  const place = node ? [outlineLabel(plan.definition, node)] : [];
  const described = [marks, [...marks, ...place], [...marks, ...place, item.id]];
  return [item.name, ...described.map((each) => `${item.name}（${each.join('、')}）`)];
}

/** The name, with as much as tells it apart from other items of the same name. */
function distinctName(context: PlanContext, item: Item): string {
  const twins = context.plan.items.filter(({ id, name }) => id !== item.id && name === item.name);
  const taken = new Set(twins.flatMap((twin) => namesOf(context, twin)));
  const names = namesOf(context, item);
  return names.find((name) => !taken.has(name)) ?? item.name;
}

/** By way of the outline where that has several levels or there is no sheet, else of the item's sheet. */
function waysAbove(context: PlanContext, item: Item, sheet: Link | undefined): Link[] {
  const trail = linkToTrail(context, item.outlineId);
  return trail.length > 1 || !sheet ? trail : [sheet];
}

/** @param report the latest period's, whether or not the item reported */
export function buildItemMeta(
  context: PlanContext,
  item: Item,
  report: ReportView | undefined,
  sheet: Link | undefined,
): PageMeta {
  const period = latestPeriod(context.plan);
  const distinct = distinctName(context, item);
  return {
    title: `${distinct} ${planName(context)}`,
    description: describe(context, item, distinct, report),
    path: itemPath(context.ref, item.id),
    embeddable: true,
    breadcrumbs: [planCrumb(context), ...waysAbove(context, item, sheet)],
    search: buildItemFacets(context, item, period?.id, progressOf(period, item)),
  };
}
