import { z } from 'zod';
import { ABSENCES, AbsentSchema } from '#src/domain/absence.ts';
import { IdSchema } from '#src/domain/id.ts';
import { SiteSchema } from '#src/domain/site.ts';

const absenceOf = <Codes extends z.ZodType>(codes: Codes) =>
  z.strictObject({ value: z.null(), absence: codes }).meta({ description: '値がない理由' });

/** Why an answer of the form is not there, as JSON says it. */
export const PublishedAbsenceSchema = absenceOf(AbsentSchema.shape.absence);

/** A number, or why there is none. */
export const PublishedQuantitySchema = z.union([
  z.number(),
  absenceOf(z.enum(ABSENCES.map(({ code }) => code))),
]);

/** One cell of the form. */
export const PublishedAnswerSchema = z.union([
  z.string().min(1),
  z.number(),
  PublishedAbsenceSchema,
]);

/** What published JSON says of itself before anything else. */
export const HEAD = {
  $schema: z.url().meta({ description: 'この JSON の JSON Schema' }),
  license: SiteSchema.shape.license,
};

export const PublisherNameSchema = z.strictObject({
  id: IdSchema,
  code: z.string().optional().meta({ description: '全国地方公共団体コード' }),
  name: z.string().min(1),
});

export const PlanNameSchema = z.strictObject({ id: IdSchema, title: z.string().min(1) });
