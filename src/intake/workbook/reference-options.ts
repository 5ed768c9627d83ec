import type { ReferenceTarget } from '#src/tables/table.ts';
import type { WorkbookOrder } from './order.ts';

const ids = (rows: readonly { id: string }[] = []): string[] => rows.map(({ id }) => id);

const OPTIONS: Record<ReferenceTarget, (order: WorkbookOrder) => string[]> = {
  'cost-lines': ({ plan }) => ids(plan.definition.costs?.lines),
  departments: ({ publisher }) => publisher.departments.map(({ name }) => name),
  'effect-editions': ({ plan }) => ids(plan.definition.effects?.editions),
  indicators: ({ plan }) => ids(plan.indicators),
  items: ({ items }) => ids(items),
  'items-or-outline': ({ plan, items }) => [...ids(plan.outline), ...ids(items)],
  levels: ({ plan }) => ids(plan.definition.levels),
  outline: ({ plan }) => ids(plan.outline),
  sources: ({ plan }) => ids(plan.definition.sources),
};

/** What a column that refers to something may name; empty where nothing is declared. */
export function referenceOptions(target: ReferenceTarget, order: WorkbookOrder): string[] {
  return OPTIONS[target](order);
}
