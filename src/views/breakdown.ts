import type { PeriodReport } from '#src/domain/dataset.ts';
import { columnsFor, ratingColumns, type RatingColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { periodOf } from '#src/domain/period.ts';
import { countedItems, itemsUnder, progressOf, topNodes } from '#src/domain/plan-queries.ts';
import { ratingOf } from '#src/domain/progress.ts';
import { departmentPath, itemPath, sheetPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { itemsOfDepartment, planDepartments } from './departments.ts';
import type { DistributionView, Segment } from './distribution.ts';
import { distributionOf, evaluationsIn } from './evaluation.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link } from './page.ts';
import { buildRatingView, describeRating } from './rating.ts';

export interface BreakdownRow {
  label: string;
  path?: string;
  distribution: DistributionView;
}

/** One way to cut the whole: by 取組, by department, by stage. */
export interface BreakdownView {
  id: string;
  title: string;
  rows: BreakdownRow[];
}

/** All items with one rating. */
export interface RatedItemsView {
  id: string;
  segment: Segment;
  items: (Link & { departments: string[] })[];
}

/** One evaluation column of a period: the whole, its breakdowns, and the items behind each rating. */
export interface EvaluationView {
  id: string;
  header: string;
  overall: DistributionView;
  breakdowns: BreakdownView[];
  lists: RatedItemsView[];
}

/** Builds rows and drops those without items. */
function buildRows(
  groups: readonly { label: string; path?: string; items: Item[] }[],
  measure: (items: readonly Item[]) => DistributionView | undefined,
): BreakdownRow[] {
  return groups.flatMap(({ items, ...group }) => {
    const distribution = measure(items);
    return distribution && items.length > 0 ? [{ ...group, distribution }] : [];
  });
}

function outlineGroups({ plan, ref }: PlanContext, period: PeriodReport, counted: Set<Item>) {
  const nodes = topNodes(plan).map((node) => ({
    label: outlineLabel(plan.definition, node),
    path: sheetPath(ref, period.id, node.id),
    items: itemsUnder(plan, node.id).filter((item) => counted.has(item)),
  }));
  if (nodes.length === 0) return [];
  const loose = [...counted].filter(({ outlineId }) => outlineId === undefined);
  return [...nodes, { label: 'そのほかの項目', items: loose }];
}

function departmentGroups(context: PlanContext, counted: Set<Item>) {
  return planDepartments(context).map((department) => ({
    label: department.name,
    path: departmentPath(context.ref, department.id),
    items: itemsOfDepartment(context, department).filter((item) => counted.has(item)),
  }));
}

/** A department's items overlap with another's where both are in charge of one. */
function departmentTitle(items: readonly Item[]): string {
  return items.some(({ departments }) => departments.length > 1)
    ? '担当部署別（五十音順。複数の部署が担当する項目は、それぞれに数えています）'
    : '担当部署別（五十音順）';
}

/** `計画(P)の段階別`; a scale without order has no stages. */
function stageTitle({ plan }: PlanContext, { header, scale }: RatingColumn): string {
  if (plan.definition.scales?.[scale]?.ordered !== true) return `${header}ごと`;
  return header.endsWith('段階') ? `${header}別` : `${header}の段階別`;
}

function stageGroups(
  { plan }: PlanContext,
  period: PeriodReport,
  stage: RatingColumn,
  items: readonly Item[],
) {
  const scale = plan.definition.scales?.[stage.scale];
  return (scale?.levels ?? []).map(({ code }) => ({
    label: scale ? describeRating(buildRatingView(scale, code)) : code,
    items: items.filter((item) => ratingOf(progressOf(period, item), stage.id) === code),
  }));
}

function buildBreakdowns(
  context: PlanContext,
  period: PeriodReport,
  column: RatingColumn,
): BreakdownView[] {
  const { plan } = context;
  const items = countedItems(plan);
  const counted = new Set(items);
  const measure = (group: readonly Item[]) => distributionOf(context, period, column, group);
  const others = ratingColumns(columnsFor(plan.definition.form, periodOf(period.id))).filter(
    ({ phase }) => phase !== 'check',
  );
  const levelName = plan.definition.levels?.[0]?.name ?? '柱';
  return [
    {
      id: 'outline',
      title: `${levelName}別`,
      rows: buildRows(outlineGroups(context, period, counted), measure),
    },
    {
      id: 'department',
      title: departmentTitle(items),
      rows: buildRows(departmentGroups(context, counted), measure),
    },
    ...others.map((stage) => ({
      id: stage.id,
      title: stageTitle(context, stage),
      rows: buildRows(stageGroups(context, period, stage, items), measure),
    })),
  ].filter(({ rows }) => rows.length > 0);
}

function buildLists(
  { plan, ref }: PlanContext,
  period: PeriodReport,
  column: RatingColumn,
  { segments }: DistributionView,
): RatedItemsView[] {
  return segments.map((segment, index) => ({
    id: `${column.id}-${index + 1}`,
    segment,
    items: countedItems(plan)
      .filter((item) => ratingOf(progressOf(period, item), column.id) === segment.code)
      .map(({ id, name, departments }) => ({ text: name, path: itemPath(ref, id), departments })),
  }));
}

export function buildEvaluations(context: PlanContext, period: PeriodReport): EvaluationView[] {
  return evaluationsIn(context, period).flatMap((column) => {
    const overall = distributionOf(context, period, column, countedItems(context.plan));
    if (!overall) return [];
    const { id, header } = column;
    const breakdowns = buildBreakdowns(context, period, column);
    return [
      { id, header, overall, breakdowns, lists: buildLists(context, period, column, overall) },
    ];
  });
}
