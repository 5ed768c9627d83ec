import type { AbsenceCode } from './absence.ts';
import type { Cost, CostDefinition, CostLine } from './cost.ts';
import { isInColumn, type CostColumn } from './cost-account.ts';
import type { Item } from './item.ts';
import { isNumber } from './quantity.ts';

/** Why an item's amount is not in a total; `no-row` when the table says nothing of it. */
export interface CostGap {
  item: Item;
  reason: AbsenceCode | 'no-row';
}

/** What a line amounts to over some items in one column, and which of them it covers. */
export interface CostTotal {
  column: CostColumn;
  /** Undefined when no item's amount is known: not zero. */
  sum: number | undefined;
  amounts: ReadonlyMap<string, number>;
  gaps: CostGap[];
}

/** The amounts of one line over all items, with the items that have none; the sum is of those that have one. */
export function totalCosts(
  costs: readonly Cost[],
  line: CostLine,
  items: readonly Item[],
  column: CostColumn,
): CostTotal {
  const own = costs.filter((cost) => cost.lineId === line.id && isInColumn(cost, column));
  const quantities = new Map(own.map(({ itemId, quantity }) => [itemId, quantity]));
  const amounts = new Map<string, number>();
  const gaps: CostGap[] = [];
  for (const item of items) {
    const quantity = quantities.get(item.id);
    if (isNumber(quantity)) amounts.set(item.id, quantity);
    else gaps.push({ item, reason: quantity?.absence ?? 'no-row' });
  }
  return { column, sum: sumOf([...amounts.values()]), amounts, gaps };
}

function sumOf(amounts: readonly number[]): number | undefined {
  return amounts.length === 0 ? undefined : amounts.reduce((sum, each) => sum + each, 0);
}

/** Two columns over the items whose amounts both know: the only totals that can be compared. */
export interface CostComparison {
  count: number;
  from: number;
  to: number;
}

/** Compares only items that have an amount in both columns; undefined where none has. */
export function compareTotals(from: CostTotal, to: CostTotal): CostComparison | undefined {
  const common = [...to.amounts.keys()].filter((id) => from.amounts.has(id));
  const [before, after] = [from, to].map(({ amounts }) =>
    sumOf(common.map((id) => amounts.get(id) ?? 0)),
  );
  return before === undefined || after === undefined
    ? undefined
    : { count: common.length, from: before, to: after };
}

/** A total in which items that may record one cost count once: which of them is not known, so a range. */
interface CountedOnce {
  itemIds: string[];
  low: number;
  high: number;
}

/** Between what the total lies when a cost that several items record is counted once; undefined where none is. */
export function countOnce(
  { overlaps = [] }: CostDefinition,
  { sum, amounts }: CostTotal,
): CountedOnce | undefined {
  const groups = overlaps
    .map((ids) => ids.filter((id) => amounts.has(id)))
    .filter((ids) => ids.length > 1);
  if (sum === undefined || groups.length === 0) return undefined;
  const once = { itemIds: groups.flat(), low: sum, high: sum };
  for (const group of groups) {
    const own = group.map((id) => amounts.get(id) ?? 0);
    const all = own.reduce((a, b) => a + b, 0);
    once.low -= all - Math.min(...own);
    once.high -= all - Math.max(...own);
  }
  return once;
}
