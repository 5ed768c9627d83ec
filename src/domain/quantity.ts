import { z } from 'zod';
import { ABSENCES } from './absence.ts';

/** A number, or the reason why there is none. Zero is a number. */
export const QuantitySchema = z.union([
  z.number(),
  z.strictObject({ absence: z.enum(ABSENCES.map(({ code }) => code)) }),
]);
export type Quantity = z.infer<typeof QuantitySchema>;

/** False for a quantity that is absent with a reason, too. */
export function isNumber(quantity: Quantity | undefined): quantity is number {
  return typeof quantity === 'number';
}

/**
 * The sum of quantities, or undefined when one of them is not known: a total that silently leaves
 * out a gap would be a smaller number than the truth.
 */
export function sumQuantities(quantities: readonly Quantity[]): number | undefined {
  return quantities.every(isNumber) ? quantities.reduce((sum, each) => sum + each, 0) : undefined;
}

/** What a number grew by, with no more decimals than the two have: from 89.6 to 91.5 by 1.9. */
export function differenceOf(before: number, after: number): number {
  const decimals = [before, after].map((value) => String(value).split('.')[1]?.length ?? 0);
  // Adding zero makes the zero that rounding leaves of a negative trifle an ordinary one.
  return Number((after - before).toFixed(Math.max(...decimals))) + 0;
}
