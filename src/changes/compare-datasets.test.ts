import { describe, expect, test } from 'vitest';
import type { Dataset, Plan, Publisher } from '#src/domain/dataset.ts';
import { PLAN_TABLE_NAMES, PLAN_TABLES } from '#src/tables/plan-tables.ts';
import {
  aCollecting,
  aDataset,
  aDepartment,
  anItem,
  aNote,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aReview,
  aSite,
  aTerm,
} from '#src/testing/builders.ts';
import { oddDataset } from '#src/testing/odd-dataset.ts';
import { withSecondHalf } from '#src/testing/second-half.ts';
import { DATA_FOLDER, datasetIn, plansOf, SECOND_CITY_FOLDER } from '#src/testing/test-data.ts';
import { compareDatasets } from './compare-datasets.ts';
import type { DatasetChanges, PlanChanges } from './dataset-changes.ts';
import type { RecordChange } from './record-change.ts';

const NOTHING: DatasetChanges = { records: [], publishers: [] };

function datasetWith(plan: Partial<Plan> = {}, publisher: Partial<Publisher> = {}): Dataset {
  return aDataset({ publishers: [aPublisher({ plans: [aPlan(plan)], ...publisher })] });
}

/** The changes of the only plan that changes. */
function planChanges(before: Dataset, after: Dataset): PlanChanges {
  const plans = compareDatasets(before, after).publishers.flatMap(({ plans: each }) => each);
  const [plan, ...more] = plans;
  if (!plan || more.length > 0) throw new Error(`${plans.length} plans change`);
  return plan;
}

const said = (records: readonly RecordChange[]): string[] =>
  records.map(({ table, key, kind }) => `${table} ${key} ${kind}`);

test.each([
  ['the published data', datasetIn(DATA_FOLDER)],
  ['the second city', datasetIn(SECOND_CITY_FOLDER)],
  ['odd texts', oddDataset],
])('%s differ in nothing from a copy of themselves', (_, dataset) => {
  const changes = compareDatasets(dataset, structuredClone(dataset));
  expect(changes).toEqual(NOTHING);
});

/** Every record that differs, by where it is, what it is and which sides its cells have. */
function sidesOf({ records, publishers }: DatasetChanges): string[] {
  const plans = publishers.flatMap(({ plans: each }) => each);
  const all = [
    ...records,
    ...publishers.flatMap((each) => each.records),
    ...plans.flatMap((plan) => [...plan.records, ...plan.periods.flatMap((each) => each.records)]),
  ];
  return all.flatMap(({ table, key, kind, cells }) => [
    `${table} ${key} ${kind}`,
    ...cells.map((cell) => `${table} ${key} ${cell.key} ${cell.before?.text} ${cell.after?.text}`),
  ]);
}

const MIRRORED: Record<string, string> = { added: 'removed', removed: 'added' };

function mirror({ records, publishers }: DatasetChanges): string[] {
  const turn = (record: RecordChange): RecordChange => ({
    ...record,
    kind: (MIRRORED[record.kind] ?? record.kind) as RecordChange['kind'],
    cells: record.cells.map(({ before, after, ...cell }) => ({
      ...cell,
      ...(after && { before: after }),
      ...(before && { after: before }),
    })),
  });
  return sidesOf({
    records: records.map(turn),
    publishers: publishers.map((publisher) => ({
      ...publisher,
      records: publisher.records.map(turn),
      plans: publisher.plans.map((plan) => ({
        ...plan,
        records: plan.records.map(turn),
        periods: plan.periods.map((each) => ({ ...each, records: each.records.map(turn) })),
      })),
    })),
  });
}

test('the other way round, the same differs with its sides exchanged', () => {
  const [a, b] = [datasetIn(DATA_FOLDER), datasetIn(SECOND_CITY_FOLDER)];
  const half = withSecondHalf(a, { 'item-01-01': { grade: 'S' } }, ['item-11-02']);
  for (const [before, after] of [
    [a, b],
    [a, half],
    [b, oddDataset],
  ] as const) {
    const there = sidesOf(compareDatasets(before, after));
    expect(there.length).toBeGreaterThan(3);
    expect(mirror(compareDatasets(after, before)).toSorted()).toEqual(there.toSorted());
  }
});

test.each(PLAN_TABLE_NAMES)('the rows of %s are compared', (name) => {
  const folders = [DATA_FOLDER, SECOND_CITY_FOLDER];
  const all = folders.flatMap((folder) => plansOf(datasetIn(folder)));
  const found = all.find(({ plan }) => plan[name].length > 0);
  if (!found) throw new Error(`no plan has ${name}`);
  const { publisher, plan } = found;
  const only = (one: Plan) => aDataset({ publishers: [{ ...publisher, plans: [one] }] });
  const { records } = planChanges(only({ ...plan, [name]: [] }), only(plan));
  const own = records.filter(({ table }) => table === PLAN_TABLES[name].name);
  expect(own.map(({ kind }) => kind)).toEqual(plan[name].map(() => 'added'));
  expect(own.every(({ label }) => label !== '')).toBe(true);
});

test('the site, its synonyms and glossary, a publisher and its departments are compared', () => {
  const before = aDataset({ publishers: [aPublisher({ departments: [aDepartment()] })] });
  const after = aDataset({
    site: aSite({ notice: '見本です。' }),
    synonyms: [{ word: '公園', alternatives: ['広場'] }],
    glossary: [aTerm()],
    publishers: [aPublisher({ definition: { name: '若葉市' } })],
  });
  const { records, publishers } = compareDatasets(before, after);
  expect(said(records)).toEqual([
    'site site changed',
    'synonyms 公園 added',
    'glossary pdca added',
  ]);
  expect(publishers).toMatchObject([{ name: '若葉市', kind: 'changed', plans: [] }]);
  expect(said(publishers[0]?.records ?? [])).toEqual([
    'publisher aoba changed',
    'departments shimin removed',
  ]);
});

test('a publisher or a plan that is new or gone is so as a whole', () => {
  const [none, some] = [aDataset(), datasetWith({ items: [anItem()] })];
  expect(compareDatasets(none, some).publishers).toMatchObject([
    { kind: 'added', plans: [{ kind: 'added', name: '青葉市 改革プラン' }] },
  ]);
  expect(compareDatasets(some, none).publishers).toMatchObject([
    { kind: 'removed', plans: [{ kind: 'removed', totals: [{ before: { value: 1 } }, {}] }] },
  ]);
});

describe('periods', () => {
  const items = [anItem({ id: 'x' })];
  const first = aPeriod({ id: '2020-h1', progress: [aProgress('x', { grade: 'B' })] });
  const graded = [aProgress('x', { grade: 'A' })];

  test('a new one is compared with the one of its kind before it', () => {
    const second = aPeriod({ id: '2020-h2', progress: graded });
    const [changes] = planChanges(
      datasetWith({ items, periods: [first] }),
      datasetWith({ items, periods: [first, second] }),
    ).periods;
    expect(changes).toMatchObject({ periodId: '2020-h2', after: 'published' });
    expect(changes).not.toHaveProperty('before');
    expect(said(changes?.records ?? [])).toEqual(['period 2020-h2 added', 'progress x added']);
    expect(changes?.since).toMatchObject({ before: '2020-h1', after: '2020-h2' });
    expect(changes?.since?.ratings[1]?.moves).toMatchObject([{ itemId: 'x', kind: 'up' }]);
  });

  test('one that becomes public says so, and is compared too', () => {
    const [changes] = planChanges(
      datasetWith({ items, periods: [first], collecting: [aCollecting({ progress: graded })] }),
      datasetWith({ items, periods: [first, aPeriod({ id: '2020-h2', progress: graded })] }),
    ).periods;
    expect(changes).toMatchObject({ before: 'collecting', after: 'published' });
    expect(said(changes?.records ?? [])).toEqual(['period 2020-h2 changed']);
    expect(changes?.since?.before).toBe('2020-h1');
  });

  test('of one that is opened, only whole reports are compared: what is still to come is not gone', () => {
    const both = [anItem({ id: 'x' }), anItem({ id: 'y' })];
    const halfYear = aPeriod({
      id: '2020-h1',
      progress: [aProgress('x', { grade: 'B' }), aProgress('y', { grade: 'A' })],
    });
    const open = aCollecting({ progress: [...graded, aProgress('y', {})] });
    const [changes] = planChanges(
      datasetWith({ items: both, periods: [halfYear] }),
      datasetWith({ items: both, periods: [halfYear], collecting: [open] }),
    ).periods;
    expect(changes).toMatchObject({ periodId: '2020-h2', after: 'collecting' });
    expect(changes?.since?.ratings[1]?.moves).toMatchObject([{ itemId: 'x', kind: 'up' }]);
    expect(changes?.since?.totals).toEqual([]);
  });

  test('reports that come in while it is collecting are changes of that period', () => {
    const plan = (progress: typeof graded) => ({
      items,
      collecting: [aCollecting({ progress, due: '2020-10-30' })],
    });
    const [changes] = planChanges(datasetWith(plan([])), datasetWith(plan(graded))).periods;
    expect(changes).toMatchObject({ before: 'collecting', after: 'collecting' });
    expect(said(changes?.records ?? [])).toEqual(['progress x added']);
    expect(changes).not.toHaveProperty('since');
  });

  test('another due day, a review that is answered', () => {
    const dated = (due: string) => datasetWith({ items, collecting: [aCollecting({ due })] });
    expect(planChanges(dated('2020-10-30'), dated('2020-11-06')).periods[0]?.records).toMatchObject(
      [{ table: 'period', cells: [{ key: 'due', after: { text: '2020-11-06' } }] }],
    );
    const reviewed = (reply: object) =>
      datasetWith({ items, periods: [aPeriod({ reviews: [aReview(reply)] })] });
    const [changes] = planChanges(reviewed({}), reviewed({ reply: '急ぎます。' })).periods;
    expect(changes?.records).toMatchObject([
      { table: 'reviews', key: 'part-1/市民会議/1', cells: [{ key: 'reply' }] },
    ]);
  });

  test('a note on a period that is not public is a row of the notes', () => {
    const noted = (text: string) =>
      datasetWith({ items, collecting: [aCollecting({ notes: [aNote({ text })] })] });
    expect(said(planChanges(noted('a'), noted('b')).records)).toEqual([
      'notes items/item-1///b added',
      'notes items/item-1///a removed',
    ]);
  });
});

test('notes that become public with their period are no change, wherever they stood in the file', () => {
  const [a, b] = [aNote({ text: 'a' }), aNote({ text: 'b', periodId: '2020-h2' })];
  const before = datasetWith({ notes: [a], collecting: [aCollecting({ notes: [b] })] });
  const after = datasetWith({ notes: [b, a], periods: [aPeriod({ id: '2020-h2' })] });
  expect(planChanges(before, after).records).toEqual([]);
  expect(
    said(planChanges(datasetWith({ notes: [a, b] }), datasetWith({ notes: [b, a] })).records),
  ).toEqual(['notes notes reordered']);
});

test('only totals that differ are listed', () => {
  const before = datasetWith({ items: [anItem({ id: 'x' })] });
  const after = datasetWith({ items: [anItem({ id: 'x' }), anItem({ id: 'y' })] });
  expect(planChanges(before, after).totals).toEqual([
    {
      key: 'items',
      group: '計画',
      label: '項目',
      unit: '項目',
      before: { value: 1 },
      after: { value: 2 },
      difference: 1,
    },
  ]);
});
