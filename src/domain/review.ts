import { z } from 'zod';
import { IdSchema } from './id.ts';

/** 点検意見: what a reviewing body said of an outline node or item, and what the city answered. */
export const ReviewSchema = z.strictObject({
  /** The outline node or item that was reviewed. */
  targetId: IdSchema,
  /** Place among the comments on the same target, from 1. */
  order: z.int().positive(),
  reviewer: z.string().min(1),
  comment: z.string().min(1),
  /** The items that the comment names. */
  itemIds: z.array(IdSchema).optional(),
  reply: z.string().optional(),
  followUp: z.string().optional(),
});
export type Review = z.infer<typeof ReviewSchema>;
