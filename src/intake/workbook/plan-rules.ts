import { columnsFor } from '#src/domain/form.ts';
import type { Rule } from '#src/domain/plan.ts';
import type { WorkbookOrder } from './order.ts';

/** The plan's rules about columns that the sheet has in the period. */
export function planRules({ plan, period }: WorkbookOrder): Rule[] {
  const { form, rules = [] } = plan.definition;
  const ids = new Set(columnsFor(form, period).map(({ id }) => id));
  return rules.filter(
    ({ when, require }) => ids.has(require) && Object.keys(when).every((id) => ids.has(id)),
  );
}

/** The rules that ask for a column. */
export function rulesFor(order: WorkbookOrder, columnId: string): Rule[] {
  return planRules(order).filter(({ require }) => require === columnId);
}
