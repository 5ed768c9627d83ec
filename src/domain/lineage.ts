import { z } from 'zod';
import { IdSchema } from './id.ts';

/** 継承: what became of an item of the former plan, or where an item of the latter comes from. */
export const LineageSchema = z.strictObject({
  order: z.int().positive(),
  /** In the source's own words: 継続, 新規, 廃止（取組を集約）. */
  change: z.string().min(1),
  formerId: IdSchema.optional(),
  latterId: IdSchema.optional(),
  outlineId: IdSchema.optional(),
  departments: z.array(z.string().min(1)).optional(),
  note: z.string().optional(),
});
export type Lineage = z.infer<typeof LineageSchema>;

/** What became of an item, whatever the source calls it. */
export const OUTCOME_KINDS = ['continued', 'new', 'ended'] as const;
export type LineageOutcome = (typeof OUTCOME_KINDS)[number];

/** The two plans that the table joins, and the source's words for what changed. */
export const LineageDefinitionSchema = z.strictObject({
  name: z.string().min(1).optional().meta({ description: '資料の表の題' }),
  from: z.string().min(1).meta({ description: '前の計画の呼び方' }),
  to: z.string().min(1).meta({ description: '後の計画の呼び方' }),
  kinds: z
    .array(z.strictObject({ code: z.string().min(1), outcome: z.enum(OUTCOME_KINDS) }))
    .optional()
    .meta({ description: '変更区分の言葉と、まとめるときの分類' }),
});
export type LineageDefinition = z.infer<typeof LineageDefinitionSchema>;

/** What a row says happened: which of the two sides it has. */
export function outcomeOf({ formerId, latterId }: Lineage): LineageOutcome {
  if (latterId === undefined) return 'ended';
  return formerId === undefined ? 'new' : 'continued';
}
