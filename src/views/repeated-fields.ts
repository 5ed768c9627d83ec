import { comparedPeriod } from '#src/changes/compare-periods.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { columnsFor } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { periodOf } from '#src/domain/period.ts';
import { progressOf } from '#src/domain/plan-queries.ts';
import { isRepeatedText } from '#src/domain/repeated-text.ts';
import type { PlanContext } from './context.ts';

/**
 * Ids of the columns in which an item's report says, word for word, what it said in the period before of
 * the same kind. Empty for a first report, and for short texts.
 */
export function repeatedFields(
  { plan }: PlanContext,
  period: PeriodReport,
  item: Item,
): ReadonlySet<string> {
  const before = progressOf(comparedPeriod(plan, period.id), item);
  const now = progressOf(period, item);
  const texts = columnsFor(plan.definition.form, periodOf(period.id)).filter(
    ({ kind }) => kind === 'text',
  );
  const isSame = ({ id }: { id: string }): boolean => {
    const [was, is] = [before?.answers[id], now?.answers[id]];
    return typeof was === 'string' && typeof is === 'string' && isRepeatedText(was, is);
  };
  return new Set(texts.filter(isSame).map(({ id }) => id));
}
