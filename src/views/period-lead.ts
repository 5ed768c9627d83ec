import type { PeriodReport } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { distributionOf, evaluationsIn } from './evaluation.ts';

/** `79項目すべてが報告されています。` or how many are missing. */
export function describeReported(total: number, reported: number): string {
  if (total === 0) return '項目はまだありません。';
  if (reported === 0) return `${total}項目の報告はまだありません。`;
  const all = total === 1 ? '' : 'すべて';
  return reported >= total
    ? `${total}項目${all}が報告されています。`
    : `${total}項目のうち${reported}項目が報告され、${total - reported}項目は報告がありません。`;
}

/** The items that have a report of their own in a period. */
export function reportedItems({ plan }: PlanContext, { progress }: PeriodReport): Item[] {
  const ids = new Set(progress.map(({ itemId }) => itemId));
  return countedItems(plan).filter(({ id }) => ids.has(id));
}

/** How the items turned out in each evaluation; where there are several, each by its name. */
function describeEvaluations(
  context: PlanContext,
  period: PeriodReport,
  items: readonly Item[],
  which: string,
): string[] {
  const columns = evaluationsIn(context, period);
  return columns.flatMap((column) => {
    const distribution = distributionOf(context, period, column, items);
    const by = columns.length > 1 ? `${column.header}では、` : '';
    return distribution ? [`${by}${which}${distribution.sentence}`] : [];
  });
}

/** A period in a few sentences: what is missing, and how what was reported turned out. */
export function describePeriod(context: PlanContext, period: PeriodReport): string {
  const total = countedItems(context.plan).length;
  const items = reportedItems(context, period);
  const isWhole = items.length === total;
  const reported = describeReported(total, items.length);
  if (items.length === 0) return reported;
  const which = isWhole ? '' : '報告された';
  const turnedOut = describeEvaluations(context, period, items, which).join('');
  return isWhole && turnedOut !== '' ? turnedOut : reported + turnedOut;
}
