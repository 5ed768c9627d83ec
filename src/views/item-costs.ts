import { plainLineName, type Cost, type CostDefinition, type CostLine } from '#src/domain/cost.ts';
import {
  accountOf,
  composeAccount,
  costColumns,
  headlineColumn,
  isInColumn,
  rootLine,
  type CostColumn,
} from '#src/domain/cost-account.ts';
import { compareTotals, totalCosts } from '#src/domain/cost-total.ts';
import type { Item } from '#src/domain/item.ts';
import { formatAmount, sayAmount } from '#src/domain/money.ts';
import { isNumber } from '#src/domain/quantity.ts';
import { costsPath } from '#src/domain/site-paths.ts';
import type { ChartView } from './chart.ts';
import type { PlanContext } from './context.ts';
import { buildCostChart } from './cost-chart.ts';
import { describeMakeup } from './cost-makeup.ts';
import { COSTS_TITLE, gapWord, quantityCell, shortColumnName, whenOf } from './cost-words.ts';
import type { Link } from './page.ts';

export interface ItemCostsView {
  /** What the item costs, the picture of it, and its whole account. */
  chart: ChartView;
  /** What the table says of single cells, each remark once. */
  remarks: string[];
  page: Link;
}

/** Where the source gives units to some lines only, a line without says so. */
function lineHeader({ name, unit }: CostLine, common: string | undefined): string {
  return unit === common ? name : `${name}（${unit ?? '単位の記載なし'}）`;
}

/** The unit of the total is told once, at the head of the lines. */
function accountTable(
  { lines }: CostDefinition,
  unit: string | undefined,
  costs: readonly Cost[],
  item: Item,
  columns: readonly CostColumn[],
): ChartView['table'] {
  const accounts = columns.map((column) => accountOf(costs, item.id, column));
  return {
    columns: [unit === undefined ? '費目' : `費目（${unit}）`, ...columns.map(shortColumnName)],
    rows: lines.map((line) => ({
      header: lineHeader(line, unit),
      cells: accounts.map((account) => quantityCell(account.get(line.id))),
    })),
  };
}

/** `国庫支出金、県支出金の令和3年度（見込）：原典のテキストにこの行のR3の欄がない` */
function buildRemarks(
  { lines }: CostDefinition,
  costs: readonly Cost[],
  columns: readonly CostColumn[],
): string[] {
  return columns.flatMap((column) => {
    const noted = costs.filter((cost) => cost.note !== undefined && isInColumn(cost, column));
    return [...Map.groupBy(noted, ({ note }) => note)].map(([note, rows]) => {
      const names = rows.map(({ lineId }) => lines.find(({ id }) => id === lineId)?.name ?? lineId);
      return `${names.join('、')}の${shortColumnName(column)}：${note}`;
    });
  });
}

function describeDifference(difference: number, from: CostColumn, unit?: string): string {
  if (difference === 0) return `${whenOf(from)}と同じ額です。`;
  const word = difference > 0 ? '多い' : '少ない';
  return `${whenOf(from)}より${sayAmount(Math.abs(difference), unit)}${word}額です。`;
}

/**
 * `令和2年度のトータルコストは7万5千円（75千円）です。令和元年度より2千円少ない額です。`, and what the total
 * is made of.
 */
function describeItemCosts(
  definition: CostDefinition,
  root: CostLine,
  costs: readonly Cost[],
  item: Item,
  columns: readonly CostColumn[],
): string {
  const column = headlineColumn(columns);
  if (!column) return '';
  const subject = `${whenOf(column)}の${plainLineName(root)}は`;
  const account = accountOf(costs, item.id, column);
  const quantity = account.get(root.id);
  if (!isNumber(quantity)) {
    return `${subject}分かりません（${gapWord(quantity?.absence ?? 'no-row')}）。`;
  }
  const [said, exact] = [sayAmount(quantity, root.unit), formatAmount(quantity, root.unit)];
  const amount = said === exact ? said : `${said}（${exact}）`;
  const from = columns[columns.indexOf(column) - 1];
  const [before, now] = [from ?? column, column].map((each) =>
    totalCosts(costs, root, [item], each),
  );
  const change = from && before && now && compareTotals(before, now);
  const more = change ? describeDifference(change.to - change.from, from, root.unit) : '';
  const makeup = describeMakeup(definition, root, composeAccount(definition, root, account));
  return `${subject}${amount}です。${more}${makeup}`;
}

/** An item's account, line by line and year by year; undefined where the plan records none for it. */
export function buildItemCosts(context: PlanContext, listed: Item): ItemCostsView | undefined {
  const { plan } = context;
  const definition = plan.definition.costs;
  // A re-listed item costs what it costs where it was first listed, once.
  const item = plan.items.find(({ id }) => id === listed.relistedFrom) ?? listed;
  const costs = plan.costs.filter(({ itemId }) => itemId === item.id);
  const columns = costColumns(costs);
  if (!definition || columns.length === 0) return undefined;
  const root = rootLine(definition);
  const table = accountTable(definition, root?.unit, costs, item, columns);
  const sentence = root ? describeItemCosts(definition, root, costs, item, columns) : '';
  const bars = columns.map((column) => ({
    column,
    composition: root && composeAccount(definition, root, accountOf(costs, item.id, column)),
  }));
  const title = `${root ? plainLineName(root) : COSTS_TITLE}の内訳`;
  const words = { id: 'item-costs', title, sentence, table };
  return {
    chart: buildCostChart(definition, root, bars, words),
    remarks: buildRemarks(definition, costs, columns),
    page: { text: 'この計画の事業費を見る', path: costsPath(context.ref) },
  };
}
