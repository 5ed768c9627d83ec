import type { PeriodReport } from '#src/domain/dataset.ts';
import { columnsFor, ratingColumns, type RatingColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { periodOf } from '#src/domain/period.ts';
import { countedItems, itemsUnder, progressOf, topNodes } from '#src/domain/plan-queries.ts';
import { ratingOf } from '#src/domain/progress.ts';
import { departmentPath, sheetPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { itemsOfDepartment, planDepartments } from './departments.ts';
import type { DistributionView } from './distribution.ts';
import { distributionOf } from './evaluation.ts';
import { outlineLabel } from './outline-label.ts';
import { buildRatingView, describeRating } from './rating.ts';

interface BreakdownRow {
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

/** A period's items cut in every way that the plan offers; ways without rows are left out. */
export function buildBreakdowns(
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
