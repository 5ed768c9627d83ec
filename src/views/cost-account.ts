import { plainLineName } from '#src/domain/cost.ts';
import { linesBeside } from '#src/domain/cost-account.ts';
import { compareTotals, type CostTotal } from '#src/domain/cost-total.ts';
import { sayAmount } from '#src/domain/money.ts';
import { buildAmountFigure, type AmountFigure } from './amount-figure.ts';
import type { ChartView } from './chart.ts';
import type { CostBasis } from './cost-basis.ts';
import { breakdownTable, composeTotals } from './cost-breakdown.ts';
import { buildCostChart } from './cost-chart.ts';
import { buildCostDepartments, type CostDepartmentTable } from './cost-departments.ts';
import { buildCostItems, type CostItemTable } from './cost-items.ts';
import { describeMakeup } from './cost-makeup.ts';
import { describeOverlaps, overlapRemark } from './cost-overlap.ts';
import {
  columnName,
  describeChange,
  describeCoverage,
  gapWord,
  shortColumnName,
} from './cost-words.ts';
import { linkToItem } from './item-link.ts';
import type { Link } from './page.ts';

/** What is added up, where the plan's definition says how. */
export interface CostAccountView {
  figures: AmountFigure[];
  /** What the headline's total is made of, and how the columns compare. */
  answers: string[];
  /** What may be counted twice. */
  remarks: string[];
  chart: ChartView;
  items: CostItemTable;
  departments: CostDepartmentTable;
  /** Items that a total leaves out, with what the source says instead. */
  gaps: { item: Link; text: string }[];
  /** Lines that the total does not add, in one sentence. */
  beside?: string;
}

function buildFigure({ context, root: { unit } }: CostBasis, total: CostTotal): AmountFigure {
  const { sum, column } = total;
  const coverage = [describeCoverage(total), overlapRemark(context, total, unit) ?? []].flat();
  return buildAmountFigure({ title: columnName(column), coverage }, sum, unit, '分からない');
}

function buildAnswers({ context, definition, root, totals, headline }: CostBasis): string[] {
  const [bar] = composeTotals(context, definition, root, [headline]);
  const makeup = describeMakeup(definition, root, bar?.composition);
  const changes = totals.flatMap((to, index) => {
    const from = totals[index - 1];
    const comparison = from && compareTotals(from, to);
    return comparison ? [describeChange(root, [from.column, to.column], comparison)] : [];
  });
  return [...(makeup === '' ? [] : [makeup]), ...changes];
}

function buildGaps({ context, root, items, totals }: CostBasis): CostAccountView['gaps'] {
  return items.flatMap((item) => {
    const gaps = totals.flatMap(({ column, gaps: all }) =>
      all.filter((gap) => gap.item.id === item.id).map(({ reason }) => ({ column, reason })),
    );
    const texts = [...Map.groupBy(gaps, ({ reason }) => reason)].map(
      ([reason, group]) =>
        `${group.map(({ column }) => shortColumnName(column)).join('と')}は${gapWord(reason)}`,
    );
    const text = `${plainLineName(root)}の${texts.join('、')}です。`;
    return texts.length === 0 ? [] : [{ item: linkToItem(context, item), text }];
  });
}

function describeBeside({ definition, root }: CostBasis): string | undefined {
  const names = linesBeside(definition, root).map(({ name }) => `「${name}」`);
  return names.length === 0
    ? undefined
    : `${names.join('')}は${plainLineName(root)}に足す費目ではないため、この合計には加えていません。値は各項目のページに載せています。`;
}

function describeTrend({ root, totals }: CostBasis): string {
  const amounts = totals.flatMap(({ column, sum }) =>
    sum === undefined ? [] : [`${shortColumnName(column)}${sayAmount(sum, root.unit)}`],
  );
  return `${plainLineName(root)}は、${amounts.join('、')}です。`;
}

function buildChart(basis: CostBasis, data: Link | undefined): ChartView {
  const { context, definition, root, totals } = basis;
  const bars = composeTotals(context, definition, root, totals);
  return buildCostChart(definition, root, bars, {
    id: 'costs',
    title: `${plainLineName(root)}の内訳`,
    sentence: describeTrend(basis),
    table: breakdownTable(context, definition, root, totals),
    data,
  });
}

/** @param data the published table behind it all */
export function buildCostAccount(basis: CostBasis, data: Link | undefined): CostAccountView {
  const { context, root, items, totals, headline } = basis;
  const beside = describeBeside(basis);
  const columns = totals.map(({ column }) => column);
  return {
    figures: totals.map((total) => buildFigure(basis, total)),
    answers: buildAnswers(basis),
    remarks: describeOverlaps(context),
    chart: buildChart(basis, data),
    items: buildCostItems(context, root, totals, headline, items),
    departments: buildCostDepartments(context, root, columns, items),
    gaps: buildGaps(basis),
    ...(beside !== undefined && { beside }),
  };
}
