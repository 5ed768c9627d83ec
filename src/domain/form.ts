import { z } from 'zod';
import { IdSchema } from './id.ts';
import { CycleSchema, formatPeriodShort, type Period } from './period.ts';

export const PHASES = ['plan', 'do', 'check', 'act'] as const;
export const PhaseSchema = z.enum(PHASES);
export type Phase = z.infer<typeof PhaseSchema>;

const ColumnBaseSchema = z.strictObject({
  id: IdSchema,
  header: z.string().min(1).meta({ description: '様式と表の見出し' }),
  phase: PhaseSchema,
  description: z.string().optional(),
  required: z.boolean().optional().meta({ description: '空欄を許さないか' }),
  cycle: CycleSchema.optional().meta({ description: 'この欄がある期の種類（なければすべて）' }),
});

/** One column of the official sheet. */
const FormColumnSchema = z.discriminatedUnion('kind', [
  ColumnBaseSchema.extend({ kind: z.literal('text') }),
  ColumnBaseSchema.extend({ kind: z.literal('rating'), scale: z.string() }),
  ColumnBaseSchema.extend({
    kind: z.literal('choice'),
    options: z.array(z.string()).min(1),
    ends: z
      .array(z.string())
      .optional()
      .meta({ description: '選ばれた項目が終わったとみる選択肢（次の期を開くときに確かめる）' }),
  }),
  ColumnBaseSchema.extend({ kind: z.literal('number'), unit: z.string().optional() }),
  ColumnBaseSchema.extend({ kind: z.literal('date') }),
]);
export type FormColumn = z.infer<typeof FormColumnSchema>;
export type RatingColumn = Extract<FormColumn, { kind: 'rating' }>;

/** 様式: the official sheet, left to right. Drives pages, tables, print and the workbook. */
export const FormSchema = z.strictObject({
  itemHeader: z.string().optional().meta({ description: '項目名の見出し（取組項目 など）' }),
  departmentHeader: z.string().optional().meta({ description: '部署の見出し' }),
  phases: z
    .partialRecord(PhaseSchema, z.string())
    .optional()
    .meta({ description: 'PDCA ごとの帯の見出し。{期} は期の名前に置きかわる' }),
  columns: z.array(FormColumnSchema).min(1),
});
export type Form = z.infer<typeof FormSchema>;

/** Header of the items' names on the sheet. */
export function itemHeader(form: Form | undefined): string {
  return form?.itemHeader ?? '取組項目';
}

/** Header of the departments on the sheet. */
export function departmentHeader(form: Form | undefined): string {
  return form?.departmentHeader ?? '担当部署';
}

/** The columns that the sheet has in a period. */
export function columnsFor(form: Form | undefined, period: Period): FormColumn[] {
  return (form?.columns ?? []).filter(({ cycle }) => cycle === undefined || cycle === period.cycle);
}

const PHASE_NAMES: Record<Phase, string> = {
  plan: '計画(P)',
  do: '取組(D)',
  check: '評価(C)',
  act: '改善(A)',
};

/** The heading of a phase's band on the sheet: `令和2年度上半期の取組(D)`. */
export function phaseName(form: Form, phase: Phase, period: Period): string {
  return (form.phases?.[phase] ?? PHASE_NAMES[phase]).replace('{期}', formatPeriodShort(period.id));
}

/** The columns whose ratings judge the work, as opposed to those that say how far it has come. */
export function evaluationColumns(columns: readonly FormColumn[]): RatingColumn[] {
  return ratingColumns(columns).filter(({ phase }) => phase === 'check');
}

/** Every rating column: evaluations and stages. */
export function ratingColumns(columns: readonly FormColumn[]): RatingColumn[] {
  return columns.filter((column): column is RatingColumn => column.kind === 'rating');
}

/** The text that stands right behind a rating, in the same phase: it says why. */
export function explainingColumn(
  columns: readonly FormColumn[],
  { id, phase }: RatingColumn,
): FormColumn | undefined {
  const next = columns[columns.findIndex((column) => column.id === id) + 1];
  return next?.kind === 'text' && next.phase === phase ? next : undefined;
}
