import { z } from 'zod';
import { IdSchema } from './id.ts';
import { PeriodIdSchema } from './period.ts';
import { QuantitySchema } from './quantity.ts';

export const MEASUREMENT_KINDS = [
  { code: 'baseline', word: '基準値' },
  { code: 'target', word: '目標値' },
  { code: 'actual', word: '実績値' },
  { code: 'forecast', word: '見込値' },
] as const;
const MeasurementKindSchema = z.enum(MEASUREMENT_KINDS.map(({ code }) => code));
export type MeasurementKind = z.infer<typeof MeasurementKindSchema>;

/** One observation of an indicator: what it was, or was meant to be, at one time. */
export const MeasurementSchema = z.strictObject({
  indicatorId: IdSchema,
  /** Tells readings apart that must not be joined: two groups, or before and after a break. */
  series: z.string().optional(),
  periodId: PeriodIdSchema,
  kind: MeasurementKindSchema,
  quantity: QuantitySchema,
  /** The whole of which the value is a part: 21 of 24. */
  denominator: z.number().optional(),
  /** The source's spelling where it says more than the number: `90.0以下`. */
  written: z.string().optional(),
  note: z.string().optional(),
});
export type Measurement = z.infer<typeof MeasurementSchema>;
