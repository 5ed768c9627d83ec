import { z } from 'zod';
import { IdSchema } from './id.ts';

/** Which way is better. */
export const DIRECTIONS = [
  { code: 'increase', word: '増加' },
  { code: 'decrease', word: '減少' },
  { code: 'maintain', word: '維持' },
] as const;
const DirectionSchema = z.enum(DIRECTIONS.map(({ code }) => code));
export type Direction = z.infer<typeof DirectionSchema>;

/** A 指標: what is measured to know whether a plan works. */
const IndicatorSchema = z.strictObject({
  id: IdSchema,
  number: z.string().optional(),
  name: z.string().min(1),
  unit: z.string().optional(),
  direction: DirectionSchema,
  description: z.string().optional(),
  /** The outline nodes and items that the indicator measures. */
  relatedIds: z.array(IdSchema).optional(),
  sourcePage: z.string().optional(),
});
export type Indicator = z.infer<typeof IndicatorSchema>;
