import type { CostDefinition, CostLine } from '#src/domain/cost.ts';
import {
  accountOf,
  composeAccount,
  leafLines,
  type Composition,
  type CostColumn,
} from '#src/domain/cost-account.ts';
import type { CostTotal } from '#src/domain/cost-total.ts';
import { formatAmount } from '#src/domain/money.ts';
import { isNumber } from '#src/domain/quantity.ts';
import type { ChartCell, ChartView } from './chart.ts';
import { addCompositions, REST_NAME, type CostBar } from './cost-chart.ts';
import type { PlanContext } from './context.ts';
import { gapWord, shortColumnName } from './cost-words.ts';

/** What the total of each column is made of, over the items that the total covers. */
export function composeTotals(
  { plan }: PlanContext,
  definition: CostDefinition,
  root: CostLine,
  totals: readonly CostTotal[],
): CostBar[] {
  return totals.map(({ column, amounts }) => {
    const compositions = [...amounts.keys()].flatMap((id): Composition[] => {
      const composition = composeAccount(definition, root, accountOf(plan.costs, id, column));
      return composition ? [composition] : [];
    });
    return { column, composition: addCompositions(compositions) };
  });
}

/** Why no item says anything of a line: `記載なし`, `記載なし・原典で欠落`. */
function absenceCell(
  { plan }: PlanContext,
  line: CostLine,
  { column, amounts }: CostTotal,
): ChartCell {
  const words = [...amounts.keys()].map((id) => {
    const quantity = accountOf(plan.costs, id, column).get(line.id);
    return isNumber(quantity) ? '' : gapWord(quantity?.absence ?? 'no-row');
  });
  return { text: [...new Set(words)].join('・') || '記録なし', absent: true };
}

type Row = ChartView['table']['rows'][number];

function restRows(bars: readonly CostBar[]): Row[] {
  if (bars.every(({ composition }) => (composition?.rest ?? 0) === 0)) return [];
  const cells = bars.map(({ composition }) => ({ text: formatAmount(composition?.rest ?? 0) }));
  return [{ header: REST_NAME, cells }];
}

/** The table under the chart: each part, what they leave open, the total and how many items it covers. */
export function breakdownTable(
  context: PlanContext,
  definition: CostDefinition,
  root: CostLine,
  totals: readonly CostTotal[],
): ChartView['table'] {
  const bars = composeTotals(context, definition, root, totals);
  const parts = leafLines(definition, root).filter(({ id }) => id !== root.id);
  const partRows = parts.map((line) => ({
    header: line.name,
    cells: totals.map((total, index): ChartCell => {
      const amount = bars[index]?.composition?.parts.get(line.id);
      return amount === undefined
        ? absenceCell(context, line, total)
        : { text: formatAmount(amount) };
    }),
  }));
  return {
    columns: [
      `費目${root.unit === undefined ? '' : `（${root.unit}）`}`,
      ...totals.map(({ column }: { column: CostColumn }) => shortColumnName(column)),
    ],
    rows: [
      ...partRows,
      ...restRows(bars),
      {
        header: root.name,
        cells: totals.map(({ sum }) =>
          sum === undefined ? { text: '分からない', absent: true } : { text: formatAmount(sum) },
        ),
      },
      {
        header: '合計に入っている事業',
        cells: totals.map(({ amounts, gaps }) => ({
          text: `${amounts.size + gaps.length}事業のうち${amounts.size}事業`,
        })),
      },
    ],
  };
}
