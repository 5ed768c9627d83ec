import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { filesBelow } from '../load-fixture.ts';
import { toDataFiles } from '../read-published.ts';
import { DATA_FOLDER, datasetIn, datasetOf, plansOf } from '../test-data.ts';

const committed = datasetIn(DATA_FOLDER);
const PLANS = plansOf(committed);

function publishedTables(place: string): Map<string, string> {
  const files = listBuiltFiles('.csv').filter((name) => name.startsWith(`${place}data/`));
  return new Map(files.map((name) => [path.basename(name, '.csv'), readBuiltFile(name)]));
}

/** What is not a table: definitions in YAML, and the site's own list of synonyms. */
const definitions = filesBelow(DATA_FOLDER).filter(
  (file) => file.path.endsWith('.yaml') || file.path === 'synonyms.csv',
);

test('the published files, read back, give the same dataset', () => {
  const tables = PLANS.flatMap(({ publisher, plan, place }) =>
    toDataFiles(publisher.id, plan.id, publishedTables(place)),
  );
  expect(tables.length).toBeGreaterThanOrEqual(6 * PLANS.length);
  expect(datasetOf([...definitions, ...tables])).toEqual(committed);
});

interface PublishedJson {
  table: string;
  license: string;
  rows: Record<string, unknown>[];
}

const jsonOf = (place: string, table: string): PublishedJson =>
  JSON.parse(readBuiltFile(`${place}data/${table}.json`)) as PublishedJson;

/** A published absence as the dataset holds it. */
function fromJson(value: unknown): unknown {
  const { value: nothing, absence } = (value ?? {}) as { value?: unknown; absence?: unknown };
  return nothing === null ? { absence } : value;
}

const CONTEXT = ['publisherCode', 'publisherName', 'planId'];
const PERIOD_CONTEXT = ['periodId', 'periodStart', 'periodEnd'];

function without(keys: readonly string[], row: Record<string, unknown>) {
  const kept = Object.entries(row).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, fromJson(value)]));
}

describe.each(PLANS)('JSON of $place', ({ publisher, plan, place }) => {
  test.each([
    ['departments', publisher.departments],
    ['outline', plan.outline],
    ['items', plan.items],
    ['notes', plan.notes],
  ])('%s equals the dataset', (table, expected) => {
    const { rows, license } = jsonOf(place, table);
    expect(rows.map((row) => without(CONTEXT, row))).toEqual(expected);
    expect(license).toBe(committed.site.license);
  });

  test('progress and reviews equal the dataset, period by period', () => {
    const progress = plan.periods.flatMap(({ id, progress: rows }) =>
      rows.map(({ answers, ...rest }) => ({ periodId: id, ...answers, ...rest })),
    );
    const reviews = plan.periods.flatMap(({ id, reviews: rows }) =>
      rows.map((row) => ({ periodId: id, ...row })),
    );
    const read = (table: string) =>
      jsonOf(place, table).rows.map((row) =>
        without([...CONTEXT, 'periodStart', 'periodEnd'], row),
      );
    expect(read('progress')).toEqual(progress);
    expect(read('reviews')).toEqual(reviews);
  });

  test('rows by period say when the period begins and ends', () => {
    const [row] = jsonOf(place, 'progress').rows;
    const given = PERIOD_CONTEXT.map((key) => row?.[key]);
    expect(given).toEqual(['2020-h1', '2020-04-01', '2020-09-30']);
    expect(CONTEXT.map((key) => row?.[key])).toEqual(['132101', '小金井市', 'action-plan-2020']);
  });

  test('the definition is published whole', () => {
    const { plan: definition, publisher: by } = JSON.parse(
      readBuiltFile(`${place}data/plan.json`),
    ) as { plan: unknown; publisher: unknown };
    expect(definition).toEqual(plan.definition);
    expect(by).toEqual(publisher.definition);
  });
});

test('each CSV has its JSON', () => {
  const csv = listBuiltFiles('.csv');
  const missing = csv.filter(
    (name) => !existsSync(path.join(builtSite().folder, name.replace(/csv$/, 'json'))),
  );
  expect(csv.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
