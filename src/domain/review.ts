import { z } from 'zod';
import { IdSchema } from './id.ts';
import { PeriodIdSchema } from './period.ts';
import { sha256Text } from './sha256.ts';

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
  /** The period in which the city answered, where it is not that of the comment. */
  replyPeriodId: PeriodIdSchema.optional(),
});
export type Review = z.infer<typeof ReviewSchema>;

const ID_LENGTH = 12;

/** Names a comment for good, by what tells it apart from all others: an answer may be added later. */
export function reviewId(periodId: string, { targetId, reviewer, order }: Review): string {
  const identity = JSON.stringify([periodId, targetId, reviewer, order]);
  return `review-${sha256Text(identity).slice(0, ID_LENGTH)}`;
}

/** Whether the city answered a comment or says what it did about it. */
export function isAnswered({ reply, followUp }: Pick<Review, 'reply' | 'followUp'>): boolean {
  return reply !== undefined || followUp !== undefined;
}
