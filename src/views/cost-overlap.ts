import type { CostLine } from '#src/domain/cost.ts';
import { countOnce, type CostTotal } from '#src/domain/cost-total.ts';
import { formatAmount, sayAmount } from '#src/domain/money.ts';
import type { PlanContext } from './context.ts';

/**
 * What a total would be if items that may record one cost counted once. The total itself keeps both, as
 * the source has them: which of them to leave out is not for this site to say.
 */
export function describeCountedOnce(
  { plan }: PlanContext,
  line: CostLine,
  total: CostTotal,
): string | undefined {
  const { costs } = plan.definition;
  const once = costs && countOnce(costs, total);
  if (!once) return undefined;
  const [low, high] = [once.low, once.high].map((value) => sayAmount(value, line.unit));
  const amount = low === high ? low : `${low}から${high}`;
  return `同じ費用の可能性がある${once.itemIds.length}事業を1つに数えると、${amount}です。`;
}

/** Which items may record one cost, one sentence a group. */
export function describeOverlaps({ plan }: PlanContext): string[] {
  const nameOf = (id: string): string => plan.items.find((item) => item.id === id)?.name ?? id;
  return (plan.definition.costs?.overlaps ?? []).map(
    (ids) =>
      `${ids.map((id) => `「${nameOf(id)}」`).join('と')}は、同じ費用をそれぞれに書いた可能性があります。合計には、原典にあるとおりすべてを足しています。`,
  );
}

/** The same in a cell: `うち2事業を1つに数えると373,588〜373,595`; undefined where nothing overlaps. */
export function overlapRemark(
  { plan }: PlanContext,
  total: CostTotal,
  unit?: string,
): string | undefined {
  const { costs } = plan.definition;
  const once = costs && countOnce(costs, total);
  if (!once) return undefined;
  const [low, high] = [formatAmount(once.low), formatAmount(once.high, unit)];
  const amount = once.low === once.high ? high : `${low}〜${high}`;
  return `うち${once.itemIds.length}事業を1つに数えると${amount}`;
}
