import { startOfDay } from '#src/domain/start-of-day.ts';
import { absoluteUrl, dataPackagePath } from '#src/domain/site-paths.ts';
import { describeDataset, type DatasetDescription } from './description/dataset-description.ts';
import type { Distribution } from './description/distribution.ts';
import { refOf, type PlanSubject } from './description/plan-subject.ts';
import type { TableDescription } from './description/table-description.ts';
import { toJsonText } from './json-values.ts';
import { toTableSchema } from './table-schema.ts';

const fileName = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

function toResource(
  table: TableDescription,
  { url, bytes, sha256 }: Distribution,
  tables: ReadonlySet<string>,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    type: 'table',
    name: table.name,
    path: fileName(url),
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bom: true,
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: toTableSchema(table, tables),
  };
}

function resources({ tables, distributions }: DatasetDescription) {
  const names = new Set(tables.map(({ name }) => name));
  return tables.flatMap((table) =>
    distributions
      .filter((file) => file.table === table.name && file.format === 'CSV')
      .map((file) => toResource(table, file, names)),
  );
}

/** `datapackage.json`: the CSV files beside it, each with its columns, size and hash (Data Package v2). */
export function toDataPackage(subject: PlanSubject): string {
  const described = describeDataset(subject);
  const { id, title, description, keywords, url, creator, publisher, license, modified } =
    described;
  return toJsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    id: absoluteUrl(subject.dataset.site.url, dataPackagePath(refOf(subject))),
    name: id,
    title,
    description,
    keywords,
    homepage: url,
    ...(modified !== undefined && { created: startOfDay(modified) }),
    licenses: [{ name: license.id, title: license.name, path: license.url }],
    contributors: [
      { title: creator.name, roles: ['creator'] },
      { title: publisher, roles: ['publisher'] },
    ],
    resources: resources(described),
  });
}
