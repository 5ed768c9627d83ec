import { z } from 'zod';
import { IdSchema } from './id.ts';

/** One node of a plan's 体系: a policy, a direction, an initiative. */
export const OutlineNodeSchema = z.strictObject({
  id: IdSchema,
  parentId: IdSchema.optional(),
  levelId: IdSchema,
  number: z.string().optional(),
  name: z.string().min(1),
  motto: z.string().optional(),
  description: z.string().optional(),
  /** The site's own summary in easy Japanese. */
  plain: z.string().optional(),
});
export type OutlineNode = z.infer<typeof OutlineNodeSchema>;
