import { z } from 'zod';
import { CorrectionSchema } from '#src/domain/correction.ts';
import { CostSchema } from '#src/domain/cost.ts';
import { DigestSchema } from '#src/domain/digest.ts';
import { IdSchema } from '#src/domain/id.ts';
import { ItemSchema } from '#src/domain/item.ts';
import { MeasurementSchema } from '#src/domain/measurement.ts';
import { MilestoneSchema } from '#src/domain/milestone.ts';
import { NoteSchema } from '#src/domain/note.ts';
import { OutlineNodeSchema } from '#src/domain/outline.ts';
import { PeriodIdSchema } from '#src/domain/period.ts';
import { PlanDefinitionSchema, SourceSchema } from '#src/domain/plan.ts';
import { ProgressSchema } from '#src/domain/progress.ts';
import { PublisherDefinitionSchema } from '#src/domain/publisher.ts';
import { ReviewSchema } from '#src/domain/review.ts';
import { ScaleLevelSchema } from '#src/domain/scale.ts';
import { TermSchema } from '#src/domain/term.ts';
import {
  HEAD,
  PlanNameSchema,
  PublishedAnswerSchema,
  PublishedQuantitySchema,
  PublisherNameSchema,
} from './published-values.ts';

const AnswersSchema = z.record(IdSchema, PublishedAnswerSchema);
const quantity = PublishedQuantitySchema;

/** `items/<id>.json` */
export const ItemDocumentSchema = z
  .strictObject({
    ...HEAD,
    url: z.url(),
    publisher: PublisherNameSchema,
    plan: PlanNameSchema,
    item: ItemSchema,
    outline: z.array(OutlineNodeSchema).meta({ description: '上から順の体系' }),
    reports: z.array(
      z.strictObject({
        periodId: PeriodIdSchema,
        periodStart: z.iso.date(),
        periodEnd: z.iso.date(),
        answers: AnswersSchema.meta({ description: '様式の欄のIDごとの値' }),
        note: z.string().optional(),
        sourcePage: z.string().optional(),
        reviews: z.array(ReviewSchema),
      }),
    ),
    notes: z.array(NoteSchema),
    corrections: z.array(CorrectionSchema),
    sources: z.array(SourceSchema),
  })
  .meta({ title: '取組項目・事業', description: '1つの項目について分かっていることのすべて。' });

/** `data/plan.json` */
export const DefinitionDocumentSchema = z
  .strictObject({
    ...HEAD,
    publisherId: IdSchema,
    publisher: PublisherDefinitionSchema,
    planId: IdSchema,
    plan: PlanDefinitionSchema,
    periods: z.array(PeriodIdSchema),
  })
  .meta({ title: '計画の定義', description: 'plan.yaml と publisher.yaml の内容。' });

/** `data/periods/<period>.json`: its bytes are those of the digest, so it cannot name its schema. */
export const PeriodDocumentSchema = z
  .strictObject({
    format: z.literal('mieruka-period/1'),
    planId: IdSchema,
    periodId: PeriodIdSchema,
    columns: z.array(
      z.strictObject({
        id: IdSchema,
        header: z.string(),
        unit: z.string().optional(),
        levels: z.array(ScaleLevelSchema.omit({ tone: true })).optional(),
      }),
    ),
    progress: z.array(ProgressSchema.extend({ answers: AnswersSchema })),
    reviews: z.array(ReviewSchema),
    measurements: z.array(MeasurementSchema.extend({ quantity })),
    milestones: z.array(MilestoneSchema),
    costs: z.array(CostSchema.extend({ quantity })),
  })
  .meta({ title: '1つの期のデータ', description: 'データの指紋の元になる文字列。' });

/** `glossary.json` */
export const GlossaryDocumentSchema = z
  .strictObject({ ...HEAD, url: z.url(), terms: z.array(TermSchema) })
  .meta({ title: '用語集', description: 'ページの中と用語集で説明する言葉。' });

const LinksSchema = z.record(z.string(), z.string());

/** `api/v1/index.json` */
export const ApiIndexSchema = z
  .strictObject({
    ...HEAD,
    version: z.literal(1),
    name: z.string(),
    catalogs: LinksSchema,
    plans: z.array(
      z.strictObject({
        publisherId: IdSchema,
        publisherName: z.string(),
        planId: IdSchema,
        title: z.string(),
        url: z.url(),
        issued: z.iso.date().optional(),
        modified: z.iso.date().optional(),
        periods: z.array(
          z.strictObject({
            id: PeriodIdSchema,
            name: z.string(),
            start: z.iso.date(),
            end: z.iso.date(),
            url: z.url(),
            published: z.iso.date().optional(),
            data: z.url(),
            digest: DigestSchema,
          }),
        ),
        tables: z.array(
          z.strictObject({
            name: z.string(),
            title: z.string(),
            rowCount: z.int().nonnegative(),
            csv: z.url(),
            json: z.url(),
          }),
        ),
        links: LinksSchema,
      }),
    ),
  })
  .meta({ title: '計画・期・表の一覧' });

/** The data of a page, beside the page. */
export function pageDocumentSchema(rows: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const tables = Object.entries(rows).map(([name, row]) => [name, z.array(row).optional()]);
  return z
    .strictObject({
      ...HEAD,
      url: z.url(),
      publisher: PublisherNameSchema,
      plan: PlanNameSchema,
      page: z.strictObject({
        kind: z.enum(['plan', 'period', 'outline', 'department', 'indicator', 'topic']),
        id: z.string().optional(),
      }),
      tables: z.strictObject(Object.fromEntries(tables) as Record<string, z.ZodType>),
    })
    .meta({
      title: 'ページのデータ',
      description: 'ページの内容に関わる表の行。行の形は、表の JSON と同じです。',
    });
}
