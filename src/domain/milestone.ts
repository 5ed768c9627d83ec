import { z } from 'zod';
import { IdSchema } from './id.ts';
import { PeriodIdSchema } from './period.ts';

/** 行程: what an item is to reach by when. */
export const MilestoneSchema = z.strictObject({
  itemId: IdSchema,
  periodId: PeriodIdSchema,
  order: z.int().positive(),
  text: z.string().min(1),
  status: z.string().optional(),
});
export type Milestone = z.infer<typeof MilestoneSchema>;
