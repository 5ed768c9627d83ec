import {
  AMOUNT_KINDS,
  type AmountKind,
  type Cost,
  type CostDefinition,
  type CostLine,
} from './cost.ts';
import { isMoneyUnit } from './money.ts';
import { comparePeriods } from './period.ts';
import { isNumber, type Quantity } from './quantity.ts';

/** One column of an account: a year, and how sure its amounts are. */
export interface CostColumn {
  periodId: string;
  kind: AmountKind;
}

/** What one item's account says in one column, by line. */
type CostAccount = ReadonlyMap<string, Quantity>;

/** Plans are made before budgets, budgets before forecasts, and what was spent is known last. */
const SURENESS = AMOUNT_KINDS.map(({ code }) => code).toReversed();

function compareColumns(a: CostColumn, b: CostColumn): number {
  return (
    comparePeriods(a.periodId, b.periodId) || SURENESS.indexOf(a.kind) - SURENESS.indexOf(b.kind)
  );
}

/** The columns that some costs have, oldest first. */
export function costColumns(costs: readonly Cost[]): CostColumn[] {
  const columns = new Map(
    costs.map(({ periodId, kind }) => [`${periodId} ${kind}`, { periodId, kind }]),
  );
  return [...columns.values()].toSorted(compareColumns);
}

/** The column to speak of first: the latest that was really spent, else the latest. */
export function headlineColumn(columns: readonly CostColumn[]): CostColumn | undefined {
  return columns.findLast(({ kind }) => kind === 'actual') ?? columns.at(-1);
}

/** Whether an amount is of the column's period, and as sure as its amounts are. */
export function isInColumn(cost: Cost, { periodId, kind }: CostColumn): boolean {
  return cost.periodId === periodId && cost.kind === kind;
}

/** What one item has in a column, by the IDs of the cost lines. */
export function accountOf(costs: readonly Cost[], itemId: string, column: CostColumn): CostAccount {
  const own = costs.filter((cost) => cost.itemId === itemId && isInColumn(cost, column));
  return new Map(own.map(({ lineId, quantity }) => [lineId, quantity]));
}

/**
 * The line that adds up to what an item costs: a sum that no other line adds, in money if there is one;
 * also the only line of a plan that does not break its costs down. Undefined when nothing is added up.
 */
export function rootLine({ lines }: CostDefinition): CostLine | undefined {
  if (lines.length === 1) return lines[0];
  const parts = new Set(lines.flatMap(({ sumOf = [] }) => sumOf));
  const roots = lines.filter(({ id, sumOf }) => sumOf !== undefined && !parts.has(id));
  return roots.find(({ unit }) => isMoneyUnit(unit)) ?? roots[0];
}

/** The lines that a line is made of in the end; a line that is no sum is made of itself. */
export function leafLines({ lines }: Pick<CostDefinition, 'lines'>, line: CostLine): CostLine[] {
  const { sumOf } = line;
  if (!sumOf) return [line];
  // Without the line itself, so that sums which name each other come to an end.
  const others = lines.filter(({ id }) => id !== line.id);
  return others
    .filter(({ id }) => sumOf.includes(id))
    .flatMap((part) => leafLines({ lines: others }, part));
}

function isAdded(lines: readonly CostLine[], root: CostLine, id: string): boolean {
  const others = lines.filter((line) => line.id !== root.id);
  return (
    id === root.id ||
    others.some((line) => root.sumOf?.includes(line.id) && isAdded(others, line, id))
  );
}

/** The lines that stand beside the root: neither it nor anything that it adds up. */
export function linesBeside({ lines }: CostDefinition, root: CostLine | undefined): CostLine[] {
  return lines.filter((line) => root === undefined || !isAdded(lines, root, line.id));
}

/** A known total, split into its parts. */
export interface Composition {
  total: number;
  parts: ReadonlyMap<string, number>;
  /** What the parts leave open, because the source lost them or does not add up. */
  rest: number;
}

/** What an account's total is made of; undefined when the total is not known, whatever its parts say. */
export function composeAccount(
  definition: CostDefinition,
  root: CostLine,
  account: CostAccount,
): Composition | undefined {
  const total = account.get(root.id);
  if (!isNumber(total)) return undefined;
  const parts = new Map<string, number>();
  for (const { id } of leafLines(definition, root)) {
    const quantity = account.get(id);
    if (isNumber(quantity)) parts.set(id, quantity);
  }
  return { total, parts, rest: total - [...parts.values()].reduce((sum, each) => sum + each, 0) };
}
