import type { PeriodReport } from '#src/domain/dataset.ts';
import { columnsFor, evaluationColumns, type RatingColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { periodOf } from '#src/domain/period.ts';
import { progressOf } from '#src/domain/plan-queries.ts';
import { ratingOf } from '#src/domain/progress.ts';
import type { PlanContext } from './context.ts';
import { buildDistribution, type DistributionView } from './distribution.ts';

/** The columns that judge the work in a period; a plan may have none, or several. */
export function evaluationsIn({ plan }: PlanContext, period: PeriodReport): RatingColumn[] {
  return evaluationColumns(columnsFor(plan.definition.form, periodOf(period.id)));
}

/** How one evaluation column's ratings of some items are spread. Undefined without a scale. */
export function distributionOf(
  { plan }: PlanContext,
  period: PeriodReport,
  column: RatingColumn,
  items: readonly Item[],
): DistributionView | undefined {
  const scale = plan.definition.scales?.[column.scale];
  const codes = items.map((item) => ratingOf(progressOf(period, item), column.id));
  return scale && buildDistribution(scale, codes);
}

/** The spread of the first evaluation column: what a plan shows when it shows one thing. */
export function headlineDistribution(
  context: PlanContext,
  period: PeriodReport | undefined,
  items: readonly Item[],
): DistributionView | undefined {
  const column = period && evaluationsIn(context, period)[0];
  return column && distributionOf(context, period, column, items);
}
