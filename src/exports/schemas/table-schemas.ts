import { z } from 'zod';
import { publishedTables, type PublishedTable } from '#src/tables/published.ts';
import { progressTable } from '#src/tables/progress.ts';
import { refOf, type PlanSubject } from '../description/plan-subject.ts';
import { HEAD, PublishedAnswerSchema } from './published-values.ts';
import { toRowSchema } from './row-schema.ts';

const PROGRESS = 'progress';

/** The name of a table's schema. Progress has the columns that its plan's form has, so each plan has its own. */
export function tableSchemaName(subject: PlanSubject, table: string): string {
  const { publisherId, planId } = refOf(subject);
  return table === PROGRESS ? `${publisherId}/${planId}/${PROGRESS}` : `tables/${table}`;
}

/** A published table: what it is, then its rows. */
function toTableFileSchema(published: PublishedTable): z.ZodType {
  const { name, title, description } = published.table;
  return z
    .strictObject({
      ...HEAD,
      table: z.literal(name),
      title: z.string(),
      rows: z.array(toRowSchema(published)),
    })
    .meta({ title, description });
}

/** A row of progress whatever the form. */
function anyProgressRow(): z.ZodType {
  const table = progressTable({ title: '', cycle: 'year' });
  const row = toRowSchema({ table, byPeriod: true, rows: [] });
  return z.object(row.shape).catchall(PublishedAnswerSchema);
}

/** The schema of one row of each table that the plans publish, by the table's name. */
export function rowSchemas(subjects: readonly PlanSubject[]): Record<string, z.ZodType> {
  const tables = subjects.flatMap(({ publisher, plan }) => publishedTables(publisher, plan));
  const rows = tables.map((each) => [each.table.name, toRowSchema(each)] as const);
  return { ...Object.fromEntries(rows), [PROGRESS]: anyProgressRow() };
}

/** The schemas of all tables that the plans publish, by the schema's name. */
export function tableFileSchemas(subjects: readonly PlanSubject[]): Record<string, z.ZodType> {
  const named = subjects.flatMap((subject) =>
    publishedTables(subject.publisher, subject.plan).map(
      (each) => [tableSchemaName(subject, each.table.name), toTableFileSchema(each)] as const,
    ),
  );
  return Object.fromEntries(named);
}
