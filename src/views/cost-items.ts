import type { CostLine } from '#src/domain/cost.ts';
import type { CostColumn } from '#src/domain/cost-account.ts';
import type { CostTotal } from '#src/domain/cost-total.ts';
import type { Item } from '#src/domain/item.ts';
import { describeUnit, formatAmount, formatDifference } from '#src/domain/money.ts';
import { periodOf } from '#src/domain/period.ts';
import { latestPeriod, progressOf } from '#src/domain/plan-queries.ts';
import { buildAnswer, type AnswerView } from './answer.ts';
import type { ChartCell } from './chart.ts';
import type { PlanContext } from './context.ts';
import { buildCostControls, costFacts } from './cost-item-controls.ts';
import { columnName, gapWord, shortColumnName } from './cost-words.ts';
import { linkToItem } from './item-link.ts';
import { NAME_KEY, type ListControls, type RowFacts } from './list.ts';
import type { Link } from './page.ts';

interface CostItemRow {
  item: Link;
  departments: string[];
  amounts: ChartCell[];
  /** Against the column before; absent where one of the two is not known. */
  change?: ChartCell;
  reason?: AnswerView;
  /** The item may record the same cost as another. */
  overlaps: boolean;
  facts?: RowFacts;
}

export interface CostItemTable {
  controls?: ListControls | undefined;
  /** By which the first head orders. */
  nameKey: string;
  /** `千円。令和2年度（実績）の大きい順` */
  order: string;
  columns: string[];
  changeHeader?: string;
  reasonHeader?: string;
  rows: CostItemRow[];
}

function changeCell(from: CostTotal, to: CostTotal, id: string): ChartCell {
  const [before, after] = [from.amounts.get(id), to.amounts.get(id)];
  if (before === undefined || after === undefined) {
    return { text: '比べられない', absent: true };
  }

  return { text: before === after ? '増減なし' : formatDifference(after - before) };
}

function amountCell({ amounts, gaps }: CostTotal, id: string): ChartCell {
  const amount = amounts.get(id);
  if (amount !== undefined) return { text: formatAmount(amount) };
  const gap = gaps.find(({ item }) => item.id === id);
  return { text: gapWord(gap?.reason ?? 'no-row'), absent: true };
}

/** The form's answer on why costs changed, from the report about the headline's year or else the latest. */
function reasonOf({ plan }: PlanContext, column: CostColumn, item: Item): AnswerView | undefined {
  const { costs, form } = plan.definition;
  const reason = form?.columns.find(({ id }) => id === costs?.reasonColumn);
  if (!reason) return undefined;
  const { fiscalYear } = periodOf(column.periodId);
  const period =
    plan.periods.findLast(({ id }) => periodOf(id).fiscalYear === fiscalYear) ?? latestPeriod(plan);
  return buildAnswer(plan.definition, reason, progressOf(period, item));
}

/** Largest first; what is not known stands last. */
function bySize(total: CostTotal): (a: Item, b: Item) => number {
  const amount = ({ id }: Item): number => total.amounts.get(id) ?? -Infinity;
  return (a, b) => (amount(a) === amount(b) ? 0 : amount(b) - amount(a));
}

/** Every item with its total in each column. @param headline one of the totals */
export function buildCostItems(
  context: PlanContext,
  { unit }: CostLine,
  totals: readonly CostTotal[],
  headline: CostTotal,
  items: readonly Item[],
): CostItemTable {
  const { costs, form } = context.plan.definition;
  const previous = totals[totals.indexOf(headline) - 1];
  const reason = form?.columns.find(({ id }) => id === costs?.reasonColumn);
  const overlapping = new Set(costs?.overlaps?.flat());
  const changeHeader = previous && `${shortColumnName(previous.column)}からの増減`;
  const comparison =
    previous && changeHeader !== undefined
      ? { header: changeHeader, from: previous, to: headline }
      : undefined;
  const rows = items.toSorted(bySize(headline)).map((item): CostItemRow => {
    const why = reasonOf(context, headline.column, item);
    return {
      item: linkToItem(context, item),
      departments: item.departments,
      amounts: totals.map((total) => amountCell(total, item.id)),
      overlaps: overlapping.has(item.id),
      facts: costFacts(item, totals, comparison),
      ...(previous && { change: changeCell(previous, headline, item.id) }),
      ...(why && { reason: why }),
    };
  });
  const unitText = unit === undefined ? '' : `単位：${describeUnit(unit)}。`;
  const sourceOrder = `${shortColumnName(headline.column)}の額が大きい順`;
  const columns = totals.map(({ column }) => columnName(column));
  return {
    order: `${unitText}${sourceOrder}`,
    columns,
    nameKey: NAME_KEY,
    controls: buildCostControls(
      context,
      rows.flatMap(({ facts }) => facts ?? []),
      { columns, changeHeader, sourceOrder },
    ),
    rows,
    ...(changeHeader !== undefined && { changeHeader }),
    ...(reason && { reasonHeader: reason.header }),
  };
}
