import { describe, expect, test } from 'vitest';
import { periodText } from '#src/domain/period-digest.ts';
import { schemaPath } from '#src/domain/site-paths.ts';
import { publishedTables } from '#src/tables/published.ts';
import { aCorrection, aNote } from '#src/testing/builders.ts';
import { aSubject } from '#src/testing/described-plan.ts';
import { publishedValidator } from '#src/testing/validate-published.ts';
import { toApiIndex } from '../api-index.ts';
import { toDefinitionJson } from '../definition-json.ts';
import { toItemJson } from '../item-json.ts';
import { toTableJson } from '../table-json.ts';
import { toPageJson } from '../twins/page-twin.ts';
import { publishedSchemas, toSchemaJson } from './to-schema-json.ts';

const subject = aSubject({}, { notes: [aNote()], corrections: [aCorrection()] });
const { dataset, publisher, plan } = subject;
const schemas = Object.entries(publishedSchemas(dataset)).map(([name, schema]) => ({
  name,
  text: toSchemaJson(dataset, name, schema),
}));
const problems = publishedValidator(schemas.map(({ text }) => text));
const address = (name: string) => `https://city.example/reform${schemaPath(name)}`;
const tableText = (name: string): string => {
  const table = publishedTables(publisher, plan).find((each) => each.table.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return toTableJson(dataset, publisher, plan, table);
};

const [item] = plan.items;
const [period] = plan.periods;
if (!item || !period) throw new Error('the plan has an item and a period');

describe('each document names its schema and keeps to it', () => {
  test.each([
    ['item', toItemJson(dataset, publisher, plan, item)],
    ['plan', toDefinitionJson(dataset, publisher, plan)],
    ['api-index', toApiIndex(dataset)],
    ['page', toPageJson(subject, { kind: 'plan' })],
    ['page', toPageJson(subject, { kind: 'period', period })],
    ...publishedTables(publisher, plan).map(({ table: { name } }) => [
      name === 'progress' ? 'aoba/reform/progress' : `tables/${name}`,
      tableText(name),
    ]),
  ])('%s', (name, text) => {
    const document = JSON.parse(text) as { $schema: string };
    expect(document.$schema).toBe(address(name));
    expect(problems(address(name), document)).toEqual([]);
  });
});

test('a period, whose bytes are those of its digest, keeps to its schema without naming it', () => {
  expect(problems(address('period'), JSON.parse(periodText(plan, period)))).toEqual([]);
});

describe('a wrong value is refused', () => {
  interface TableDocument {
    rows: Record<string, unknown>[];
  }
  const after = (name: string, schema: string, change: Record<string, unknown>) => {
    const document = JSON.parse(tableText(name)) as TableDocument;
    const rows = document.rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
    return problems(address(schema), { ...document, rows });
  };
  const progress = (change: Record<string, unknown>) =>
    after('progress', 'aoba/reform/progress', change);
  const measurements = (change: Record<string, unknown>) =>
    after('measurements', 'tables/measurements', change);

  test('a code outside the scale, a number as text, an id with a capital, an unknown key', () => {
    expect(progress({ grade: 'S' })).toEqual([]);
    expect(progress({ grade: 'D' })).not.toEqual([]);
    expect(progress({ visits: '12' })).not.toEqual([]);
    expect(progress({ itemId: 'Item-1' })).not.toEqual([]);
    expect(progress({ periodStart: '2020/04/01' })).not.toEqual([]);
    expect(progress({ extra: 1 })).not.toEqual([]);
  });

  test('an absence is one of the codes, and never a bare null', () => {
    expect(measurements({ value: { value: null, absence: 'cancelled' } })).toEqual([]);
    expect(measurements({ value: { value: null, absence: '中止' } })).not.toEqual([]);
    // A figure that the source says is not there is 記載なし; なし is a word for texts.
    expect(measurements({ value: { value: null, absence: 'none' } })).not.toEqual([]);
    expect(measurements({ value: null })).not.toEqual([]);
    expect(measurements({ value: undefined })).not.toEqual([]);
  });

  test('a coded word is its code', () => {
    expect(measurements({ kind: 'forecast' })).toEqual([]);
    expect(measurements({ kind: '見込値' })).not.toEqual([]);
  });
});

test('keys may be added within the version', () => {
  for (const { text } of schemas) expect(text).not.toContain('"additionalProperties": false');
});

test('columns are described where their values are', () => {
  const text = schemas.find(({ name }) => name === 'aoba/reform/progress')?.text ?? '';
  expect(text).toContain('"title": "来庁者数"');
  expect(text).toContain('"description": "様式の「来庁者数」欄（単位：人）"');
});
