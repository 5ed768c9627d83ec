import type { CostTotal } from '#src/domain/cost-total.ts';
import type { Item } from '#src/domain/item.ts';
import type { PlanContext } from './context.ts';
import { columnName } from './cost-words.ts';
import {
  bothWays,
  buildControls,
  buildFilter,
  NAME_KEY,
  NAME_SORTS,
  type ListControls,
  type RowFacts,
} from './list.ts';
import { departmentChoices, DEPARTMENT_FILTER } from './list-choices.ts';

/** What a row is ordered by: the amounts that are known, by their columns, and how the last one changed. */
export function costFacts(
  { name, id, departments }: Item,
  totals: readonly CostTotal[],
  change: { header: string; from: CostTotal; to: CostTotal } | undefined,
): RowFacts {
  const amounts = totals.flatMap(({ column, amounts: all }) => {
    const amount = all.get(id);
    return amount === undefined ? [] : [[columnName(column), amount] as const];
  });
  const before = change?.from.amounts.get(id);
  const after = change?.to.amounts.get(id);
  const difference = before === undefined || after === undefined ? undefined : after - before;
  return {
    values: { [DEPARTMENT_FILTER]: departments },
    keys: {
      [NAME_KEY]: name,
      ...Object.fromEntries(amounts),
      ...(change && difference !== undefined && { [change.header]: difference }),
    },
  };
}

/** By what the rows are narrowed and ordered; undefined where there are too few. */
export function buildCostControls(
  context: PlanContext,
  rows: readonly RowFacts[],
  {
    columns,
    changeHeader,
    sourceOrder,
  }: { columns: string[]; changeHeader: string | undefined; sourceOrder: string },
): ListControls | undefined {
  const names = rows.flatMap(({ values }) => values[DEPARTMENT_FILTER] ?? []);
  const largestFirst = (key: string, large: string, small: string) =>
    bothWays(key, [`${key}が${small}順`, `${key}が${large}順`]).toReversed();
  return buildControls(rows, {
    unit: '事業',
    sourceOrder,
    filters: [buildFilter(DEPARTMENT_FILTER, rows, departmentChoices(context, names))],
    sorts: [
      ...columns.flatMap((column) => largestFirst(column, '大きい', '小さい')),
      ...(changeHeader === undefined
        ? []
        : bothWays(changeHeader, [
            `${changeHeader}（減った額が大きい順）`,
            `${changeHeader}（増えた額が大きい順）`,
          ]).toReversed()),
      ...NAME_SORTS,
    ],
  });
}
