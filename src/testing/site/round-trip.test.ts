import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLAN_TABLES, type PlanTableName } from '#src/tables/plan-tables.ts';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { filesBelow } from '../load-fixture.ts';
import { toDataFiles } from '../read-published.ts';
import { DATA_FOLDER, datasetIn, datasetOf, plansOf, publishedPart } from '../test-data.ts';

const committed = datasetIn(DATA_FOLDER);
const PLANS = plansOf(committed);

function publishedTables(place: string): Map<string, string> {
  const files = listBuiltFiles('.csv').filter((name) => name.startsWith(`${place}data/`));
  return new Map(files.map((name) => [path.basename(name, '.csv'), readBuiltFile(name)]));
}

/** What is no table of a plan: definitions in YAML, and the site's own lists of words. */
const definitions = filesBelow(DATA_FOLDER).filter(
  ({ path: name }) =>
    !name.includes('/') || (name.endsWith('.yaml') && !name.endsWith('/period.yaml')),
);

/** Every table of a plan, by the field of the dataset that holds its rows. */
const FIELDS: Readonly<Record<PlanTableName, string>> = {
  outline: 'outline',
  items: 'items',
  indicators: 'indicators',
  measurements: 'measurements',
  milestones: 'milestones',
  costs: 'costs',
  effects: 'effects',
  lineage: 'lineage',
  retrospective: 'retrospective',
  retrospectiveActions: 'retrospective-actions',
  notes: 'notes',
  corrections: 'corrections',
};
const FIELD_NAMES = Object.keys(FIELDS) as PlanTableName[];

test('each table of a plan is filled in somewhere and read back here', () => {
  expect(Object.values(PLAN_TABLES).map(({ name }) => name)).toEqual(Object.values(FIELDS));
  const empty = FIELD_NAMES.filter((field) => PLANS.every(({ plan }) => plan[field].length === 0));
  // Nothing that is published here has been corrected; the second city's data have been.
  expect(empty).toEqual(['corrections']);
});

test('the published files, read back, give the same dataset', () => {
  const tables = PLANS.flatMap(({ publisher, plan, place }) =>
    toDataFiles(publisher.id, plan.id, publishedTables(place)),
  );
  expect(tables.length).toBeGreaterThanOrEqual(5 * PLANS.length);
  expect(datasetOf([...definitions, ...tables])).toEqual(publishedPart(committed));
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

/** A row with its quantity under the name that its tables give it: `value`. */
function withValue(row: object): object {
  if (!('quantity' in row)) return row;
  const { quantity, ...rest } = row;
  return { ...rest, value: quantity };
}

const hasJson = (place: string, table: string): boolean =>
  existsSync(path.join(builtSite().folder, `${place}data/${table}.json`));

describe.each(PLANS)('JSON of $place', ({ publisher, plan, place }) => {
  test.each<[string, readonly object[]]>([
    ['departments', publisher.departments],
    ...FIELD_NAMES.map((field): [string, readonly object[]] => [FIELDS[field], plan[field]]),
  ])('%s equals the dataset', (table, expected) => {
    expect(hasJson(place, table)).toBe(expected.length > 0);
    if (expected.length === 0) return;
    const { rows, license } = jsonOf(place, table);
    expect(rows.map((row) => without(CONTEXT, row))).toEqual(expected.map(withValue));
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
      hasJson(place, table)
        ? jsonOf(place, table).rows.map((row) =>
            without([...CONTEXT, 'periodStart', 'periodEnd'], row),
          )
        : [];
    expect(read('progress')).toEqual(progress);
    expect(read('reviews')).toEqual(reviews);
  });

  test('the definition is published whole', () => {
    const { plan: definition, publisher: by } = JSON.parse(
      readBuiltFile(`${place}data/plan.json`),
    ) as { plan: unknown; publisher: unknown };
    expect(definition).toEqual(plan.definition);
    expect(by).toEqual(publisher.definition);
  });
});

test.each([
  [
    'koganei/action-plan-2020/',
    '2020-h1 2020-04-01 2020-09-30',
    '132101 小金井市 action-plan-2020',
  ],
  ['komae/reform-plan-6/', '2020 2020-04-01 2021-03-31', '132195 狛江市 reform-plan-6'],
  [
    'toride/priority-projects-2020/',
    '2020 2020-04-01 2021-03-31',
    '082171 取手市 priority-projects-2020',
  ],
  ['osaka/reform-plan-3/', '2020-h1 2020-04-01 2020-09-30', '271004 大阪市 reform-plan-3'],
])(
  'rows of %s say whose they are, and when their period begins and ends',
  (place, period, context) => {
    const [row] = jsonOf(place, 'progress').rows;
    expect(PERIOD_CONTEXT.map((key) => row?.[key]).join(' ')).toBe(period);
    expect(CONTEXT.map((key) => row?.[key]).join(' ')).toBe(context);
  },
);

test('a quantity is a number, or says why there is none, written by hand', () => {
  const national = jsonOf('toride/priority-projects-2020/', 'costs').rows.slice(0, 3);
  expect(national.map(({ periodId, value }) => [periodId, value])).toEqual([
    ['2019', { value: null, absence: 'not-stated' }],
    ['2020', { value: null, absence: 'not-stated' }],
    ['2021', { value: null, absence: 'lost-in-source' }],
  ]);
  for (const row of national) expect(row).not.toHaveProperty('absence');
  const [effect] = jsonOf('unnamed-city/reform-plan-2022/', 'effects').rows;
  expect(effect?.['value']).toBe(11442);
});

test('each CSV has its JSON', () => {
  const csv = listBuiltFiles('.csv');
  const missing = csv.filter(
    (name) => !existsSync(path.join(builtSite().folder, name.replace(/csv$/, 'json'))),
  );
  expect(csv.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
