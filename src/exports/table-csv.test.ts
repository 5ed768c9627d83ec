/** Cells that a spreadsheet, a CSV reader or our own escapes might take for something else. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { publishedTables } from '#src/tables/published.ts';
import { ODD_DEFINITION, ODD_TEXTS, oddDataset } from '#src/testing/odd-dataset.ts';
import { parsePublished, readRecords, toDataFiles } from '#src/testing/read-published.ts';
import { toTableCsv } from './table-csv.ts';
import { toTableJson } from './table-json.ts';

const dataset = oddDataset;
const [publisher] = dataset.publishers;
const [plan] = publisher?.plans ?? [];
if (!publisher || !plan) throw new Error('the builder above has one plan');
const tables = new Map(
  publishedTables(publisher, plan).map((published) => [
    published.table.name,
    {
      csv: toTableCsv(publisher, plan, published),
      json: toTableJson(dataset, publisher, plan, published),
    },
  ]),
);
const csvOf = (name: string): string => tables.get(name)?.csv ?? '';

test('reading the published tables back gives the same dataset', () => {
  const csv = new Map([...tables].map(([name, files]) => [name, files.csv]));
  const json = (path: string, value: unknown) => ({
    path,
    bytes: new TextEncoder().encode(JSON.stringify(value)),
  });
  const files = [
    json('site.yaml', dataset.site),
    json('test/publisher.yaml', publisher.definition),
    json('test/plan/plan.yaml', ODD_DEFINITION),
    ...toDataFiles('test', 'plan', csv),
  ];
  const { dataset: again, diagnostics } = loadDataset(files);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(again).toEqual(dataset);
});

describe.each([...tables.keys()])('%s', (name) => {
  test('has one record a line, and no cell that a spreadsheet runs', () => {
    const [header = [], ...rows] = parsePublished(csvOf(name));
    expect(csvOf(name).split('\r\n')).toHaveLength(rows.length + 2);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect(formulas.filter((cell) => Number.isNaN(Number(cell)))).toEqual([]);
  });

  test('is JSON with one row a record', () => {
    const { rows } = JSON.parse(tables.get(name)?.json ?? '') as { rows: unknown[] };
    expect(rows).toHaveLength(readRecords(csvOf(name)).length);
  });
});

test('numbers are numbers, absences are typed, empty cells are left out', () => {
  const { rows } = JSON.parse(tables.get('progress')?.json ?? '') as { rows: unknown[] };
  expect(rows[1]).toMatchObject({ done: { value: null, absence: 'none' }, amount: 1234.5 });
  expect(rows[4]).not.toHaveProperty('amount');
  expect(rows[5]).toMatchObject({ amount: 0 });
  expect(rows[ODD_TEXTS.length]).toMatchObject({ periodId: '2020-h2', amount: -1234.5 });
});

test('the first bytes of a file, written by hand', () => {
  expect(csvOf('departments').split('\r\n').slice(0, 3)).toEqual([
    '\uFEFF全国地方公共団体コード,団体名,計画ID,部署ID,名称,かな,上位部署ID',
    '011002,試験市,plan,kikaku,企画課,,',
    '011002,試験市,plan,zaisei,財政課,ざいせいか,kikaku',
  ]);
  expect(csvOf('departments-former-names').split('\r\n').slice(0, 3)).toEqual([
    '\uFEFF全国地方公共団体コード,団体名,計画ID,部署ID,名称,セル内の順,旧称',
    '011002,試験市,plan,kikaku,企画課,1,企画室',
    '011002,試験市,plan,kikaku,企画課,2,企画係',
  ]);
});
