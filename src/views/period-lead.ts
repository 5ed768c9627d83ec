import type { PeriodReport } from '#src/domain/dataset.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { headlineDistribution } from './evaluation.ts';

/** `79項目すべてが報告されています。` or how many are missing. */
export function describeReported(total: number, reported: number): string {
  if (total === 0) return '項目はまだありません。';
  if (reported === 0) return `${total}項目の報告はまだありません。`;
  return reported >= total
    ? `${total}項目すべてが報告されています。`
    : `${total}項目のうち${reported}項目が報告され、${total - reported}項目は報告がありません。`;
}

/** A period in a sentence or two: what is missing, and how the first evaluation turned out. */
export function describePeriod(context: PlanContext, period: PeriodReport): string {
  const items = countedItems(context.plan);
  const ids = new Set(period.progress.map(({ itemId }) => itemId));
  const count = items.filter(({ id }) => ids.has(id)).length;
  const reported = describeReported(items.length, count);
  const distribution = headlineDistribution(context, period, items);
  if (!distribution || count === 0) return reported;
  return count === items.length ? distribution.sentence : reported + distribution.sentence;
}
