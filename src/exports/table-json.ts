import type { Plan, Publisher, Dataset } from '#src/domain/dataset.ts';
import { absoluteUrl, schemaPath } from '#src/domain/site-paths.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import { toJsonRows } from './json-rows.ts';
import { toJsonText } from './json-values.ts';
import { tableSchemaName } from './schemas/table-schemas.ts';

/** A published table as JSON: what it is, then its rows with ASCII keys. */
export function toTableJson(
  dataset: Dataset,
  publisher: Publisher,
  plan: Plan,
  published: PublishedTable,
): string {
  const { site } = dataset;
  const { name, title } = published.table;
  const schema = schemaPath(tableSchemaName({ dataset, publisher, plan }, name));
  return toJsonText({
    $schema: absoluteUrl(site.url, schema),
    table: name,
    title,
    license: site.license,
    rows: toJsonRows(publisher, plan, published),
  });
}
