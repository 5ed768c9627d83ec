import type { Item } from '#src/domain/item.ts';
import { isCounted } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';

/** What the two plans are called where a plan's lineage does not say. */
const FORMER = '前の計画';
const LATTER = '後の計画';

export interface SideNames {
  from: string;
  to: string;
}

/** What the source calls the two plans, or plain words for them. */
export function sideNames({ plan }: Pick<PlanContext, 'plan'>): SideNames {
  const { from = FORMER, to = LATTER } = plan.definition.lineage ?? {};
  return { from, to };
}

/**
 * Which of the two plans that a lineage joins an item belongs to; undefined without a lineage, and for
 * an item that stands on both sides or on none.
 */
export function sideOf({ plan }: Pick<PlanContext, 'plan'>, item: Item): string | undefined {
  const isFormer = plan.lineage.some(({ formerId }) => formerId === item.id);
  const isLatter = plan.lineage.some(({ latterId }) => latterId === item.id);
  if (isFormer === isLatter) return undefined;
  const { from, to } = sideNames({ plan });
  return isFormer ? from : to;
}

/** `65項目`, or `前期プランの53項目と後期プランの53項目` where a lineage tells two plans' items apart. */
export function describeItemCount(context: PlanContext, items: readonly Item[]): string {
  const { from, to } = sideNames(context);
  const sides = items.map((item) => sideOf(context, item));
  const counts = [from, to, undefined].map((side) => sides.filter((each) => each === side).length);
  const [former = 0, latter = 0, others = 0] = counts;
  if (former + latter === 0) return `${items.length}項目`;
  const parts = [
    former > 0 && `${from}の${former}項目`,
    latter > 0 && `${to}の${latter}項目`,
    others > 0 && `そのほかの${others}項目`,
  ];
  return parts.filter((part) => part !== false).join('と');
}

/** `26項目と再掲1項目`: what is listed somewhere, where re-listed items are not counted again. */
export function describeListedCount(context: PlanContext, items: readonly Item[]): string {
  const counted = items.filter(isCounted);
  const relisted = items.length - counted.length;
  const also = relisted === 0 ? '' : `再掲${relisted}項目`;
  return counted.length === 0 && also !== ''
    ? also
    : [describeItemCount(context, counted), also].filter(Boolean).join('と');
}
