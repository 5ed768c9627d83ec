import { z } from 'zod';
import { AbsentSchema, type Absent } from './absence.ts';
import { IdSchema } from './id.ts';

/** One cell of the form: text, scale code, date, number, or the reason why there is none. */
const AnswerSchema = z.union([z.string().min(1), z.number(), AbsentSchema]);
export type Answer = z.infer<typeof AnswerSchema>;

/** What one item reports for one period, keyed by the ids of the form's columns. */
export const ProgressSchema = z.strictObject({
  itemId: IdSchema,
  answers: z.record(IdSchema, AnswerSchema),
  note: z.string().optional(),
  sourcePage: z.string().optional(),
});
export type Progress = z.infer<typeof ProgressSchema>;

/** Whether an answer says why it is missing instead of what it is. */
export function isAbsent(answer: Answer): answer is Absent {
  return typeof answer === 'object';
}

/** The scale code a rating column holds, or undefined when it is empty or absent. */
export function ratingOf(progress: Progress | undefined, columnId: string): string | undefined {
  const answer = progress?.answers[columnId];
  return typeof answer === 'string' ? answer : undefined;
}
