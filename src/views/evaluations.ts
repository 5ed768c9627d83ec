import type { PeriodReport } from '#src/domain/dataset.ts';
import type { RatingColumn } from '#src/domain/form.ts';
import { countedItems, progressOf } from '#src/domain/plan-queries.ts';
import { ratingOf } from '#src/domain/progress.ts';
import { itemPath } from '#src/domain/site-paths.ts';
import { buildBreakdowns, type BreakdownView } from './breakdown.ts';
import type { PlanContext } from './context.ts';
import type { DistributionView, Segment } from './distribution.ts';
import { distributionOf, evaluationsIn } from './evaluation.ts';
import type { Link } from './page.ts';

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

/** The evaluations of a period that were filled in, with how its items are spread over them. */
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
