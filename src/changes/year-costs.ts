import type { CostLine } from '#src/domain/cost.ts';
import type { Plan } from '#src/domain/dataset.ts';
import { costColumns, headlineColumn, type CostColumn } from '#src/domain/cost-account.ts';
import { compareTotals, type CostComparison, type CostTotal } from '#src/domain/cost-total.ts';
import { periodOf } from '#src/domain/period.ts';
import { costTotal, summedLines } from './amount-totals.ts';

/** One cost line in a fiscal year and in the year before. */
export interface YearCosts {
  line: CostLine;
  before: CostTotal;
  after: CostTotal;
  /** Over the items whose amounts both years know; absent when there are none. */
  common?: CostComparison;
}

function columnsOf({ costs }: Plan, fiscalYear: number): CostColumn[] {
  return costColumns(costs).filter(({ periodId }) => {
    const { cycle, fiscalYear: year } = periodOf(periodId);
    return cycle === 'year' && year === fiscalYear;
  });
}

/**
 * The costs of a fiscal year beside those of the year before: what was spent, else what is surest.
 * Amounts of one kind are compared where there are such. Empty when one of the years has none.
 */
export function yearCosts(plan: Plan, fiscalYear: number): YearCosts[] {
  const { costs } = plan.definition;
  const to = headlineColumn(columnsOf(plan, fiscalYear));
  const earlier = columnsOf(plan, fiscalYear - 1);
  const from = earlier.find(({ kind }) => kind === to?.kind) ?? headlineColumn(earlier);
  if (!costs || !from || !to) return [];
  return summedLines(costs).map((line) => {
    const [before, after] = [costTotal(plan, line, from), costTotal(plan, line, to)];
    const common = compareTotals(before, after);
    return { line, before, after, ...(common && { common }) };
  });
}
