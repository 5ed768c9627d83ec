import { z } from 'zod';
import { IdSchema } from './id.ts';
import { PeriodIdSchema } from './period.ts';

export const NOTE_KINDS = ['原典の矛盾', '原典で欠落', '転記の判断', '参考'] as const;

/** What a note may be about: the plan as a whole, or a table whose rows have ids. */
export const NOTE_TABLES = [
  'plan',
  'outline',
  'items',
  'progress',
  'reviews',
  'indicators',
  'milestones',
  'costs',
  'effects',
  'lineage',
  'retrospective',
] as const;

/** データの注記: where the source is odd, and what the transcription did about it. */
export const NoteSchema = z.strictObject({
  table: z.enum(NOTE_TABLES),
  targetId: IdSchema,
  periodId: PeriodIdSchema.optional(),
  /** Header of the cell concerned. */
  header: z.string().optional(),
  kind: z.enum(NOTE_KINDS),
  text: z.string().min(1),
});
export type Note = z.infer<typeof NoteSchema>;
