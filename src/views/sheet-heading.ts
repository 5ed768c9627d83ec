import type { PlanContext } from './context.ts';
import { outlineNumberApart } from './outline-label.ts';
import { plainSentences } from './plain.ts';
import type { SheetScope } from './sheet-scope.ts';

/** The words at the head of a sheet. */
export interface SheetHeading {
  /** `取組④`; empty where the sheet has none or its name begins with it. */
  number: string;
  name: string;
  motto?: string;
  description?: string;
  /** The summary in easy Japanese. */
  plain?: string[];
}

/** What a sheet is called where no node of the outline names it. */
function looseName({ plan }: PlanContext): string {
  return plan.outline.length === 0 ? 'すべての項目' : 'そのほかの項目';
}

/** What a sheet is about; items without a place in the outline share one sheet with a name of its own. */
export function sheetHeading(context: PlanContext, { node }: SheetScope): SheetHeading {
  if (!node) return { number: '', name: looseName(context) };
  const { name, motto, description, plain } = node;
  return {
    number: outlineNumberApart(context.plan.definition, node),
    name,
    ...(motto !== undefined && { motto }),
    ...(description !== undefined && { description }),
    ...(plain !== undefined && { plain: plainSentences(plain) }),
  };
}

/** `取組④ 公民連携アウトソーシングの推進` */
export function sheetLabel(context: PlanContext, scope: SheetScope): string {
  const { number, name } = sheetHeading(context, scope);
  return number === '' ? name : `${number} ${name}`;
}
