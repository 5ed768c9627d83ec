import { z } from 'zod';
import { IdSchema } from './id.ts';
import { PeriodIdSchema, periodOf } from './period.ts';

/** 行程: what an item is to reach by when. */
export const MilestoneSchema = z.strictObject({
  itemId: IdSchema,
  periodId: PeriodIdSchema,
  order: z.int().positive(),
  text: z.string().min(1),
  status: z.string().optional(),
});
export type Milestone = z.infer<typeof MilestoneSchema>;

/**
 * Orders milestones as a year is read: by the month in which their time begins, a half-year before the
 * quarter that begins with it, what holds for the whole year last.
 */
export function compareMilestones(a: Milestone, b: Milestone): number {
  const [left, right] = [periodOf(a.periodId), periodOf(b.periodId)];
  return (
    left.fiscalYear - right.fiscalYear ||
    Number(left.cycle === 'year') - Number(right.cycle === 'year') ||
    left.firstMonth - right.firstMonth ||
    right.months - left.months ||
    a.order - b.order
  );
}
