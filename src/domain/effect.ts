import { z } from 'zod';
import { AmountKindSchema, type AmountKind } from './cost.ts';
import { IdSchema } from './id.ts';
import { PeriodIdSchema, periodOf } from './period.ts';
import { QuantitySchema, sumQuantities } from './quantity.ts';

/** 効果額: what reforms below an outline node save or earn in one fiscal year, by one edition of the plan. */
const EffectSchema = z.strictObject({
  outlineId: IdSchema,
  editionId: IdSchema,
  periodId: PeriodIdSchema,
  kind: AmountKindSchema,
  quantity: QuantitySchema,
  note: z.string().optional(),
});
export type Effect = z.infer<typeof EffectSchema>;

/** A total that the source states, to be held against the sum of the rows. */
const StatedTotalSchema = z.strictObject({
  edition: IdSchema,
  outline: IdSchema.optional().meta({ description: '体系ID（なければ全体）' }),
  fiscalYear: z.int().optional().meta({ description: '年度（なければ全期間）' }),
  value: z.int(),
});

/** A difference between two editions' totals that the source states. */
const StatedDifferenceSchema = z.strictObject({
  edition: IdSchema,
  against: IdSchema,
  outline: IdSchema.optional().meta({ description: '体系ID（なければ全体）' }),
  value: z.int(),
});

const EditionSchema = z.strictObject({
  id: IdSchema,
  name: z.string().min(1),
  short: z.string().min(1).optional().meta({ description: '文や図で使う短い呼び方' }),
  comparedWith: IdSchema.optional().meta({ description: '差を示す相手の版' }),
});
export type Edition = z.infer<typeof EditionSchema>;

export const EffectDefinitionSchema = z.strictObject({
  name: z.string().min(1).optional().meta({ description: '効果額の呼び方' }),
  unit: z.string().min(1),
  editions: z.array(EditionSchema).min(1),
  statedTotals: z.array(StatedTotalSchema).optional(),
  statedDifferences: z.array(StatedDifferenceSchema).optional(),
});
export type EffectDefinition = z.infer<typeof EffectDefinitionSchema>;

/** The sum of an edition's rows, as far as a node and a fiscal year narrow it; undefined with a gap. */
export function effectTotal(
  effects: readonly Effect[],
  edition: string,
  narrow: { outline?: string | undefined; fiscalYear?: number | undefined } = {},
): number | undefined {
  const { outline, fiscalYear } = narrow;
  const rows = effects.filter(
    (effect) =>
      effect.editionId === edition &&
      (outline === undefined || effect.outlineId === outline) &&
      (fiscalYear === undefined || periodOf(effect.periodId).fiscalYear === fiscalYear),
  );
  return rows.length === 0 ? undefined : sumQuantities(rows.map(({ quantity }) => quantity));
}

/** The fiscal years that effects speak of, oldest first. */
export function effectYears(effects: readonly Effect[]): number[] {
  const years = effects.map(({ periodId }) => periodOf(periodId).fiscalYear);
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** How sure an edition's amounts of one year are: one kind, or several where its rows differ. */
export function effectKinds(
  effects: readonly Effect[],
  edition: string,
  fiscalYear: number,
): AmountKind[] {
  const rows = effects.filter(
    ({ editionId, periodId }) =>
      editionId === edition && periodOf(periodId).fiscalYear === fiscalYear,
  );
  return [...new Set(rows.map(({ kind }) => kind))];
}

/** The sum from the first year up to each; undefined from the first gap on. */
export function runningTotals(totals: readonly (number | undefined)[]): (number | undefined)[] {
  let sum: number | undefined = 0;
  return totals.map((total) => {
    sum = sum === undefined || total === undefined ? undefined : sum + total;
    return sum;
  });
}

/** Undefined where one of the two is not known. */
export function subtract(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}
