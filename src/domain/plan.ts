import { z } from 'zod';
import { CostDefinitionSchema } from './cost.ts';
import { DigestSchema } from './digest.ts';
import { EffectDefinitionSchema } from './effect.ts';
import { FormSchema, PhaseSchema } from './form.ts';
import { IdSchema } from './id.ts';
import { LineageDefinitionSchema } from './lineage.ts';
import { CycleSchema, PeriodIdSchema } from './period.ts';
import { RetrospectiveDefinitionSchema } from './retrospective.ts';
import { NumberingSchema, ScaleSchema } from './scale.ts';

/** One level of the outline: 取組, or 政策 › 方向 › 基本事業. */
const LevelSchema = z.strictObject({
  id: IdSchema,
  name: z.string().min(1),
  numbering: NumberingSchema.optional(),
});
export type Level = z.infer<typeof LevelSchema>;

/** What each rating of one scale means where another scale stands at a given level. */
const CriteriaSchema = z.strictObject({
  scale: z.string().meta({ description: '意味を決める評価の scales の名前' }),
  by: z.string().meta({ description: '場合分けに使う scales の名前（段階 など）' }),
  meanings: z.record(z.string(), z.record(z.string(), z.string())),
});

/** A rule of the plan: when all the named columns hold one of the codes, another must be filled in. */
const RuleSchema = z.strictObject({
  when: z.record(IdSchema, z.array(z.string()).min(1)),
  require: IdSchema,
  message: z.string().min(1).meta({ description: '守られていないときに出す説明' }),
});
export type Rule = z.infer<typeof RuleSchema>;

export const SourceSchema = z.strictObject({
  id: IdSchema,
  title: z.string().min(1),
  publisher: z.string().min(1),
  period: PeriodIdSchema.optional().meta({ description: 'この資料が報告する期' }),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  pages: z.int().positive().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Source = z.infer<typeof SourceSchema>;

/** Who evaluates, in which order. */
const EvaluationStepSchema = z.strictObject({
  name: z.string().min(1),
  by: z.string().optional(),
  phases: z.array(PhaseSchema).optional(),
});
export type EvaluationStep = z.infer<typeof EvaluationStepSchema>;

const FiscalYearSchema = z.int().min(1927).max(2200);

/** `plan.yaml`: THE definition of a plan. A new city, form, scale or calendar needs no code. */
export const PlanDefinitionSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().optional(),
  plain: z.string().optional().meta({ description: 'やさしい日本語で書いた、このサイトの要約' }),
  term: z
    .strictObject({ start: FiscalYearSchema.optional(), end: FiscalYearSchema.optional() })
    .optional()
    .meta({ description: '計画期間（年度の西暦）' }),
  cycle: z.union([CycleSchema, z.array(CycleSchema).min(1)]),
  published: z
    .record(PeriodIdSchema, z.iso.date())
    .optional()
    .meta({ description: '期ごとの、このサイトで公開した日' }),
  issued: z.iso
    .date()
    .optional()
    .meta({ description: '計画のデータをこのサイトで公開した日（期の報告がない計画で書く）' }),
  frozen: z
    .record(PeriodIdSchema, DigestSchema)
    .optional()
    .meta({ description: '確定した期の、データの指紋（sha256: と64桁）' }),
  levels: z.array(LevelSchema).optional(),
  scales: z.record(z.string(), ScaleSchema).optional(),
  criteria: CriteriaSchema.optional(),
  form: FormSchema.optional(),
  rules: z.array(RuleSchema).optional(),
  evaluation: z.array(EvaluationStepSchema).optional(),
  costs: CostDefinitionSchema.optional(),
  effects: EffectDefinitionSchema.optional(),
  lineage: LineageDefinitionSchema.optional(),
  retrospective: RetrospectiveDefinitionSchema.optional(),
  sources: z.array(SourceSchema).optional(),
});
export type PlanDefinition = z.infer<typeof PlanDefinitionSchema>;

/** What the criteria say of a rating at a level of the other scale, or undefined when they are silent. */
export function criterionFor(
  definition: PlanDefinition,
  rating: { scale: string; code: string },
  at: { scale: string; code: string },
): string | undefined {
  const { criteria } = definition;
  if (criteria?.scale !== rating.scale || criteria.by !== at.scale) return undefined;
  return criteria.meanings[at.code]?.[rating.code];
}
