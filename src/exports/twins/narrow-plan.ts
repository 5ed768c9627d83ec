import type { PeriodReport, Plan, PlanTables } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { itemsUnder, nodeIdsUnder } from '#src/domain/plan-queries.ts';
import { PLAN_TABLE_NAMES } from '#src/tables/plan-tables.ts';
import type { TwinPage } from './twin-page.ts';

const NOTHING = Object.fromEntries(
  PLAN_TABLE_NAMES.map((name) => [name, []]),
) as unknown as PlanTables;

function aboutItems(plan: Plan, items: Item[], outline: OutlineNode[]): Partial<Plan> {
  const ids = new Set([...items, ...outline].map(({ id }) => id));
  const reporting = new Set([...ids, ...items.flatMap(({ relistedFrom }) => relistedFrom ?? [])]);
  const concerned = ({ targetId }: { targetId: string }): boolean => ids.has(targetId);
  const narrow = (period: PeriodReport): PeriodReport => ({
    ...period,
    progress: period.progress.filter(({ itemId }) => reporting.has(itemId)),
    reviews: period.reviews.filter(
      ({ targetId, itemIds = [] }) => ids.has(targetId) || itemIds.some((id) => ids.has(id)),
    ),
  });
  return {
    outline,
    items,
    periods: plan.periods.map(narrow),
    notes: plan.notes.filter(concerned),
    corrections: plan.corrections.filter(concerned),
  };
}

function aboutPeriod(plan: Plan, period: PeriodReport): Partial<Plan> {
  const within = ({ periodId }: { periodId?: string | undefined }) => periodId === period.id;
  return {
    periods: [period],
    notes: plan.notes.filter(within),
    corrections: plan.corrections.filter(within),
  };
}

function aboutTable(plan: Plan, tables: readonly (keyof PlanTables)[]): Partial<Plan> {
  return Object.fromEntries(tables.map((table) => [table, plan[table]]));
}

function onlyReviews(plan: Plan): Partial<Plan> {
  return { periods: plan.periods.map((period) => ({ ...period, progress: [] })) };
}

function rowsFor(plan: Plan, page: TwinPage): Partial<Plan> {
  switch (page.kind) {
    case 'plan':
      return aboutTable(plan, ['outline', 'items', 'notes', 'corrections']);
    case 'period':
      return aboutPeriod(plan, page.period);
    case 'outline': {
      const ids = nodeIdsUnder(plan, page.node.id);
      const nodes = plan.outline.filter(({ id }) => ids.has(id));
      return aboutItems(plan, itemsUnder(plan, page.node.id), nodes);
    }
    case 'department': {
      const { name } = page.department;
      return aboutItems(
        plan,
        plan.items.filter(({ departments }) => departments.includes(name)),
        [],
      );
    }
    case 'indicator': {
      const { id } = page.indicator;
      return {
        indicators: [page.indicator],
        measurements: plan.measurements.filter(({ indicatorId }) => indicatorId === id),
        notes: plan.notes.filter(({ targetId }) => targetId === id),
        corrections: plan.corrections.filter(({ targetId }) => targetId === id),
      };
    }
    case 'topic':
      return page.id === 'reviews' ? onlyReviews(plan) : aboutTable(plan, page.tables);
  }
}

/** The plan with no more rows than a page is about. */
export function narrowPlan(plan: Plan, page: TwinPage): Plan {
  return { ...plan, ...NOTHING, periods: [], ...rowsFor(plan, page) };
}
