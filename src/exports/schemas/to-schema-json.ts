import { z } from 'zod';
import type { Dataset } from '#src/domain/dataset.ts';
import { absoluteUrl, schemaPath } from '#src/domain/site-paths.ts';
import { planSubjects } from '../description/plan-subject.ts';
import { toJsonText } from '../json-values.ts';
import {
  ApiIndexSchema,
  DefinitionDocumentSchema,
  GlossaryDocumentSchema,
  ItemDocumentSchema,
  pageDocumentSchema,
  PeriodDocumentSchema,
} from './document-schemas.ts';
import { rowSchemas, tableFileSchemas } from './table-schemas.ts';

/** The schemas of everything that the site publishes as JSON of its own, by name. */
export function publishedSchemas(dataset: Dataset): Record<string, z.ZodType> {
  const subjects = planSubjects(dataset);
  return {
    'api-index': ApiIndexSchema,
    glossary: GlossaryDocumentSchema,
    item: ItemDocumentSchema,
    page: pageDocumentSchema(rowSchemas(subjects)),
    period: PeriodDocumentSchema,
    plan: DefinitionDocumentSchema,
    ...tableFileSchemas(subjects),
  };
}

/** JSON Schema 2020-12. Keys may be added within a version, so none are forbidden. */
export function toSchemaJson({ site }: Dataset, name: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return toJsonText({ $schema, $id: absoluteUrl(site.url, schemaPath(name)), ...rest });
}
