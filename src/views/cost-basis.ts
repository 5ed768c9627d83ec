import type { CostDefinition, CostLine } from '#src/domain/cost.ts';
import { costColumns, headlineColumn, rootLine } from '#src/domain/cost-account.ts';
import { totalCosts, type CostTotal } from '#src/domain/cost-total.ts';
import type { Item } from '#src/domain/item.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { describeCountedOnce } from './cost-overlap.ts';
import { describeTotal } from './cost-words.ts';

/** A plan's totals, and what they are totals of. */
export interface CostBasis {
  context: PlanContext;
  definition: CostDefinition;
  root: CostLine;
  items: Item[];
  totals: CostTotal[];
  /** The total to speak of first. */
  headline: CostTotal;
}

/** The plan's totals; undefined where no line adds up the others. */
export function findCostBasis(context: PlanContext): CostBasis | undefined {
  const { plan } = context;
  const definition = plan.definition.costs;
  const root = definition && rootLine(definition);
  const columns = costColumns(plan.costs);
  const items = countedItems(plan);
  if (!definition || !root) return undefined;
  const totals = columns.map((column) => totalCosts(plan.costs, root, items, column));
  const first = headlineColumn(columns);
  const headline = totals.find(({ column }) => column === first);
  return headline && { context, definition, root, items, totals, headline };
}

/** What the plan's items cost, and how much less if what may be one cost counted once. */
export function describeCosts(context: PlanContext): string {
  const basis = findCostBasis(context);
  const once = basis && describeCountedOnce(context, basis.root, basis.headline);
  return describeCostTotal(context) + (once ?? '');
}

/** What the plan's items cost, in one sentence. */
export function describeCostTotal(context: PlanContext): string {
  const basis = findCostBasis(context);
  if (basis) return describeTotal(basis.root, basis.headline);
  const items = new Set(context.plan.costs.map(({ itemId }) => itemId));
  return `${items.size}事業の費用を、費目ごとに各項目のページに載せています。`;
}
