import type { PeriodReport } from '#src/domain/dataset.ts';
import { columnsFor, explainingColumn, type RatingColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { periodOf } from '#src/domain/period.ts';
import { countedItems, progressOf } from '#src/domain/plan-queries.ts';
import { ratingOf } from '#src/domain/progress.ts';
import { itemPath } from '#src/domain/site-paths.ts';
import { buildAnswer } from './answer.ts';
import { buildBreakdowns, type BreakdownView } from './breakdown.ts';
import type { PlanContext } from './context.ts';
import type { DistributionView, Segment } from './distribution.ts';
import { distributionOf, evaluationsIn } from './evaluation.ts';
import type { Link } from './page.ts';

interface RatedItemView extends Link {
  departments: string[];
  /** What the report says behind the rating, where it says something. */
  why?: string;
}

/** All items with one rating. */
export interface RatedItemsView {
  id: string;
  segment: Segment;
  items: RatedItemView[];
}

/** One evaluation column of a period: the whole, its breakdowns, and the items behind each rating. */
export interface EvaluationView {
  id: string;
  header: string;
  overall: DistributionView;
  breakdowns: BreakdownView[];
  lists: RatedItemsView[];
  /** The column that says why, where an item of the lists has it filled in: `評価の理由`. */
  whyHeader?: string;
}

function columnSayingWhy({ plan }: PlanContext, period: PeriodReport, column: RatingColumn) {
  return explainingColumn(columnsFor(plan.definition.form, periodOf(period.id)), column);
}

function buildWhy(
  context: PlanContext,
  period: PeriodReport,
  column: RatingColumn,
  item: Item,
): Pick<RatedItemView, 'why'> {
  const saying = columnSayingWhy(context, period, column);
  if (!saying) return {};
  const answer = buildAnswer(context.plan.definition, saying, progressOf(period, item));
  return answer.kind === 'text' ? { why: answer.text } : {};
}

function buildLists(
  context: PlanContext,
  period: PeriodReport,
  column: RatingColumn,
  { segments }: DistributionView,
): RatedItemsView[] {
  const { plan, ref } = context;
  return segments.map((segment, index) => ({
    id: `${column.id}-${index + 1}`,
    segment,
    items: countedItems(plan)
      .filter((item) => ratingOf(progressOf(period, item), column.id) === segment.code)
      .map((item) => ({
        text: item.name,
        path: itemPath(ref, item.id),
        departments: item.departments,
        ...buildWhy(context, period, column, item),
      })),
  }));
}

function buildEvaluation(
  context: PlanContext,
  period: PeriodReport,
  column: RatingColumn,
  overall: DistributionView,
): EvaluationView {
  const lists = buildLists(context, period, column, overall);
  const said = lists.some(({ items }) => items.some(({ why }) => why !== undefined));
  const saying = said ? columnSayingWhy(context, period, column) : undefined;
  return {
    id: column.id,
    header: column.header,
    overall,
    breakdowns: buildBreakdowns(context, period, column),
    lists,
    ...(saying && { whyHeader: saying.header }),
  };
}

/** The evaluations of a period that were filled in, with how its items are spread over them. */
export function buildEvaluations(context: PlanContext, period: PeriodReport): EvaluationView[] {
  return evaluationsIn(context, period).flatMap((column) => {
    const overall = distributionOf(context, period, column, countedItems(context.plan));
    return overall ? [buildEvaluation(context, period, column, overall)] : [];
  });
}
