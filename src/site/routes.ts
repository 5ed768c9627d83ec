import type { Department } from '#src/domain/department.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Item } from '#src/domain/item.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { topNodes } from '#src/domain/plan-queries.ts';
import { publishedTables, type PublishedTable } from '#src/tables/published.ts';
import { planContexts, type PlanContext } from '#src/views/context.ts';
import { planDepartments } from '#src/views/departments.ts';
import { loadSiteDataset } from './dataset.ts';

/** One page to make: the parts of its address, and what it is about. */
interface Route<Props> {
  params: Record<string, string>;
  props: Props;
}

function paramsOf({ ref }: PlanContext): Record<string, string> {
  return { publisher: ref.publisherId, plan: ref.planId };
}

/** One route for each thing that `list` finds in each plan. */
async function routesFor<T extends object>(
  list: (context: PlanContext) => { params: Record<string, string>; props: T }[],
): Promise<Route<T & { context: PlanContext }>[]> {
  return planContexts(await loadSiteDataset()).flatMap((context) =>
    list(context).map(({ params, props }) => ({
      params: { ...paramsOf(context), ...params },
      props: { ...props, context },
    })),
  );
}

/** One route a plan. */
export function planRoutes() {
  return routesFor(() => [{ params: {}, props: {} }]);
}

/** One route a published period. */
export function periodRoutes() {
  return routesFor<{ period: PeriodReport }>(({ plan }) =>
    plan.periods.map((period) => ({ params: { period: period.id }, props: { period } })),
  );
}

/** One route a sheet: a published period and a node on the highest level. */
export function sheetRoutes() {
  return routesFor<{ period: PeriodReport; node: OutlineNode }>(({ plan }) =>
    plan.periods.flatMap((period) =>
      topNodes(plan).map((node) => ({
        params: { period: period.id, sheet: node.id },
        props: { period, node },
      })),
    ),
  );
}

/** One route an item. */
export function itemRoutes() {
  return routesFor<{ item: Item }>(({ plan }) =>
    plan.items.map((item) => ({ params: { item: item.id }, props: { item } })),
  );
}

/** One route a department that items of the plan name. */
export function departmentRoutes() {
  return routesFor<{ department: Department }>((context) =>
    planDepartments(context).map((department) => ({
      params: { department: department.id },
      props: { department },
    })),
  );
}

/** The page that lists a plan's departments, where items name any that has a page. */
export function departmentListRoutes() {
  return routesFor((context) =>
    planDepartments(context).length > 0 ? [{ params: {}, props: {} }] : [],
  );
}

/** One route a node of the outline, on every level. */
export function outlineRoutes() {
  return routesFor<{ node: OutlineNode }>(({ plan }) =>
    plan.outline.map((node) => ({ params: { node: node.id }, props: { node } })),
  );
}

/** One route an indicator. */
export function indicatorRoutes() {
  return routesFor<{ indicator: Indicator }>(({ plan }) =>
    plan.indicators.map((indicator) => ({
      params: { indicator: indicator.id },
      props: { indicator },
    })),
  );
}

/** The page of the reviewers' comments, where any is published. */
export function reviewsRoutes() {
  return routesFor(({ plan }) =>
    plan.periods.some(({ reviews }) => reviews.length > 0) ? [{ params: {}, props: {} }] : [],
  );
}

/** The tables that have one page of their own, when a plan has rows in them. */
export type TopicTable = 'items' | 'indicators' | 'costs' | 'effects' | 'lineage' | 'retrospective';

/** One route a plan that has rows in the table. */
export function topicRoutes(table: TopicTable) {
  return routesFor(({ plan }) => (plan[table].length > 0 ? [{ params: {}, props: {} }] : []));
}

/** One route a published table. */
export function tableRoutes() {
  return routesFor<{ published: PublishedTable }>(({ publisher, plan }) =>
    publishedTables(publisher, plan).map((published) => ({
      params: { table: published.table.name },
      props: { published },
    })),
  );
}
