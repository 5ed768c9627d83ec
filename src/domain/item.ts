import { z } from 'zod';
import { IdSchema } from './id.ts';

/** A 取組項目 or 事業: what a plan promises and reports on. */
export const ItemSchema = z.strictObject({
  id: IdSchema,
  outlineId: IdSchema.optional(),
  number: z.string().optional(),
  name: z.string().min(1),
  departments: z.array(z.string().min(1)).min(1),
  summary: z.string().optional(),
  goal: z.string().optional(),
  /** The item that this one repeats elsewhere in the outline; counted once, under that id. */
  relistedFrom: IdSchema.optional(),
  indicatorIds: z.array(IdSchema).optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  sourceId: IdSchema.optional(),
  sourcePage: z.string().optional(),
});
export type Item = z.infer<typeof ItemSchema>;
