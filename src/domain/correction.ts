import { z } from 'zod';
import { IdSchema } from './id.ts';
import { NOTE_TABLES } from './note.ts';
import { PeriodIdSchema } from './period.ts';
import { sha256Text } from './sha256.ts';

/** What a correction may be about: what a note may be about, and the values of an indicator. */
export const CORRECTION_TABLES = [...NOTE_TABLES, 'measurements'] as const;

/** データの訂正: what was changed in published data, when and why. */
export const CorrectionSchema = z.strictObject({
  date: z.iso.date(),
  table: z.enum(CORRECTION_TABLES),
  targetId: IdSchema,
  periodId: PeriodIdSchema.optional(),
  /** Header of the cell concerned. */
  header: z.string().optional(),
  /** As published until then; absent where there was nothing. */
  before: z.string().optional(),
  /** As published since; absent where the value was taken away. */
  after: z.string().optional(),
  reason: z.string().min(1),
});
export type Correction = z.infer<typeof CorrectionSchema>;

const ID_LENGTH = 12;

/**
 * Names a correction for good, by what tells it apart from others in its table: rows may be added before it,
 * and the wording of its reason may change.
 */
export function correctionId(correction: Correction): string {
  const { date, table, targetId, periodId = '', header = '', before = '' } = correction;
  const identity = JSON.stringify([date, table, targetId, periodId, header, before]);
  return `correction-${sha256Text(identity).slice(0, ID_LENGTH)}`;
}

/** Newest first; those of one day as the file has them. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
