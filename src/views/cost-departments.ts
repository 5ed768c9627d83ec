import type { CostLine } from '#src/domain/cost.ts';
import type { CostColumn } from '#src/domain/cost-account.ts';
import { totalCosts, type CostTotal } from '#src/domain/cost-total.ts';
import { departmentHeader } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatAmount } from '#src/domain/money.ts';
import type { ChartCell } from './chart.ts';
import type { PlanContext } from './context.ts';
import { overlapRemark } from './cost-overlap.ts';
import { columnName } from './cost-words.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';

/** A sum with what it leaves out, and what it would be without counting twice. */
interface CostSumCell extends ChartCell {
  remarks: string[];
}

interface CostDepartmentRow {
  /** Several where departments share their items: these stand once, so that the rows add up. */
  departments: DepartmentLink[];
  itemCount: number;
  sums: CostSumCell[];
}

export interface CostDepartmentTable {
  header: string;
  unit?: string;
  columns: string[];
  rows: CostDepartmentRow[];
  total: { itemCount: number; sums: CostSumCell[] };
}

function sumCell(context: PlanContext, total: CostTotal): CostSumCell {
  const { sum, amounts, gaps } = total;
  if (sum === undefined) return { text: '分からない', absent: true, remarks: [] };
  const partial = gaps.length > 0 ? [`${amounts.size}事業分`] : [];
  return {
    text: formatAmount(sum),
    remarks: [...partial, overlapRemark(context, total) ?? []].flat(),
  };
}

/** Totals by department in the order of the items, and the plan's. */
export function buildCostDepartments(
  context: PlanContext,
  line: CostLine,
  columns: readonly CostColumn[],
  items: readonly Item[],
): CostDepartmentTable {
  const { costs, definition } = context.plan;
  const sums = (group: readonly Item[]): CostSumCell[] =>
    columns.map((column) => sumCell(context, totalCosts(costs, line, group, column)));
  const groups = Map.groupBy(items, ({ departments }) => departments.join('、'));
  return {
    header: departmentHeader(definition.form),
    columns: columns.map(columnName),
    rows: [...groups.values()].map((group) => ({
      departments: buildDepartmentLinks(context, group[0]?.departments ?? []),
      itemCount: group.length,
      sums: sums(group),
    })),
    total: { itemCount: items.length, sums: sums(items) },
    ...(line.unit !== undefined && { unit: line.unit }),
  };
}
