import { z } from 'zod';
import { IdSchema } from './id.ts';
import { PeriodIdSchema } from './period.ts';
import { QuantitySchema } from './quantity.ts';

/** How sure an amount is. */
export const AMOUNT_KINDS = [
  { code: 'actual', word: '実績' },
  { code: 'forecast', word: '見込' },
  { code: 'budget', word: '予算' },
  { code: 'plan', word: '計画' },
] as const;
export const AmountKindSchema = z.enum(AMOUNT_KINDS.map(({ code }) => code));
export type AmountKind = z.infer<typeof AmountKindSchema>;

/** 事業費: one line of one item's account for one fiscal year, in the unit that the line declares. */
export const CostSchema = z.strictObject({
  itemId: IdSchema,
  periodId: PeriodIdSchema,
  kind: AmountKindSchema,
  lineId: IdSchema,
  quantity: QuantitySchema,
  note: z.string().optional(),
});
export type Cost = z.infer<typeof CostSchema>;

/** A line of the account (費目), as `plan.yaml` declares it. */
const CostLineSchema = z.strictObject({
  id: IdSchema,
  name: z.string().min(1),
  unit: z.string().min(1).optional(),
  sumOf: z.array(IdSchema).min(1).optional().meta({ description: 'この費目が合計する費目' }),
});
export type CostLine = z.infer<typeof CostLineSchema>;

export const CostDefinitionSchema = z.strictObject({
  lines: z.array(CostLineSchema).min(1),
  reasonColumn: IdSchema.optional().meta({
    description: '増減の理由を書く様式の欄（form の columns の id）',
  }),
  overlaps: z
    .array(z.array(IdSchema).min(2))
    .optional()
    .meta({ description: '同じ費用を書いた可能性がある項目の組。1つに数えた合計も示す' }),
});
export type CostDefinition = z.infer<typeof CostDefinitionSchema>;

/** How sure an amount is: `実績`, `見込`, `予算` or `計画`. */
export function kindWord(kind: AmountKind): string {
  return AMOUNT_KINDS.find(({ code }) => code === kind)?.word ?? kind;
}

/** A line's name without the letters that a formula calls it by: `トータルコスト(A+B)` → `トータルコスト`. */
export function plainLineName({ name }: CostLine): string {
  return name.normalize('NFKC').replace(/\([A-Z](?:[+-][A-Z])*\)$/, '');
}
