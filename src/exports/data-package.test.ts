import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { DATA_PACKAGE, schemaErrors } from '#src/testing/published-schemas.ts';
import { parsePublished } from '#src/testing/read-published.ts';
import { realData } from '#src/testing/real-data.ts';
import { datasetOf } from '#src/testing/test-data.ts';
import { planSubjects } from './description/plan-subject.ts';
import { publishedFiles } from './description/published-files.ts';
import { toDataPackage } from './data-package.ts';

interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string }[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: ForeignKey[];
  };
}
interface DataPackage {
  resources: Resource[];
}

const parse = (text: string) => JSON.parse(text) as DataPackage;
const real = planSubjects(datasetOf(realData)).map((subject) => ({
  id: subject.plan.id,
  files: new Map(
    publishedFiles(subject).map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]),
  ),
  descriptor: parse(toDataPackage(subject)),
}));

test('says what the package is and under which licence', () => {
  expect(parse(toDataPackage(aSubject({ license: 'PDL-1.0' })))).toMatchObject({
    $schema: DATA_PACKAGE,
    id: 'https://city.example/reform/aoba/reform/data/datapackage.json',
    name: 'aoba-reform',
    title: '青葉市 改革プラン',
    homepage: 'https://city.example/reform/aoba/reform/',
    licenses: [
      {
        name: 'PDL-1.0',
        title: '公共データ利用規約（第1.0版）',
        path: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
      },
    ],
    contributors: [
      { title: '青葉市', roles: ['creator'] },
      { title: '青葉市', roles: ['publisher'] },
    ],
  });
});

test('the schema tells a good descriptor from a bad one', () => {
  const good = parse(toDataPackage(aSubject()));
  expect(schemaErrors(DATA_PACKAGE, good)).toEqual([]);
  const [resource] = good.resources;
  const bad = { ...good, resources: [{ ...resource, path: '../outside.csv', bytes: 1.5 }] };
  expect(schemaErrors(DATA_PACKAGE, bad)).toEqual([
    expect.stringContaining('/resources/0/path must match pattern'),
    '/resources/0/bytes must be integer',
  ]);
});

test.each(real)('$id: the descriptor conforms, and names its files and their headers', (plan) => {
  expect(schemaErrors(DATA_PACKAGE, plan.descriptor)).toEqual([]);
  for (const { path, schema } of plan.descriptor.resources) {
    const [header] = parsePublished(plan.files.get(path) ?? '');
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
  }
});

/** The cells of some columns, row by row; undefined for a row where all of them are empty. */
function keysIn(plan: (typeof real)[number], table: string, headers: readonly string[]) {
  const [header = [], ...rows] = parsePublished(plan.files.get(`${table}.csv`) ?? '');
  return rows
    .map((row) => headers.map((name) => row[header.indexOf(name)]))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join('\n'));
}

test.each(real)('$id: every key holds in the data', (plan) => {
  let held = 0;
  for (const { name, schema } of plan.descriptor.resources) {
    const keys = keysIn(plan, name, schema.primaryKey ?? schema.uniqueKeys?.[0] ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = keysIn(plan, reference.resource || name, reference.fields);
      const unknown = keysIn(plan, name, fields).filter((key) => !known.includes(key));
      expect({ name, fields, unknown }).toEqual({ name, fields, unknown: [] });
      held += 1;
    }
  }
  expect(held).toBeGreaterThan(2);
});
