import { expect, test } from 'vitest';
import { aCorrection, aNote, aPeriod, aProgress, aReview, anItem } from '#src/testing/builders.ts';
import { aSubject } from '#src/testing/described-plan.ts';
import { toPageCsv, toPageJson, twinPaths } from './page-twin.ts';
import { topicPage, type TwinPage } from './twin-page.ts';

const subject = aSubject();
const { plan, publisher } = subject;
const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('nothing');
  return first;
};
const period = only(plan.periods);
const node = only(plan.outline);
const indicator = only(plan.indicators);
const department = only(publisher.departments);

interface Twin {
  tables: Record<string, Record<string, unknown>[]>;
}
const twinOf = (page: TwinPage, of = subject) => JSON.parse(toPageJson(of, page)) as Twin;
const CONTEXT = { publisherCode: '271004', publisherName: '青葉市', planId: 'reform' };

test('a period: what the page is, and its rows as the tables have them', () => {
  expect(twinOf({ kind: 'period', period })).toEqual({
    $schema: 'https://city.example/reform/schema/v1/page.json',
    url: 'https://city.example/reform/aoba/reform/2020-h1/',
    license: 'CC-BY-4.0',
    publisher: { id: 'aoba', code: '271004', name: '青葉市' },
    plan: { id: 'reform', title: '改革プラン' },
    page: { kind: 'period', id: '2020-h1' },
    tables: {
      progress: [
        {
          ...CONTEXT,
          periodId: '2020-h1',
          periodStart: '2020-04-01',
          periodEnd: '2020-09-30',
          itemId: 'item-1',
          grade: 'B',
          visits: 12,
        },
        {
          ...CONTEXT,
          periodId: '2020-h1',
          periodStart: '2020-04-01',
          periodEnd: '2020-09-30',
          itemId: 'item-2',
          grade: { value: null, absence: 'not-conducted' },
        },
      ],
    },
  });
});

test('an indicator: its values and those of no other', () => {
  const other = {
    ...plan.measurements[0],
    indicatorId: 'ind-2',
    kind: 'actual',
    quantity: 1,
  } as const;
  const measurements = [...plan.measurements, other].map((each) => ({ ...each, periodId: '2020' }));
  const { tables } = twinOf({ kind: 'indicator', indicator }, aSubject({}, { measurements }));
  expect(Object.keys(tables)).toEqual(['indicators', 'measurements']);
  expect(tables['measurements']?.map(({ value }) => value)).toEqual([
    88.5,
    { value: null, absence: 'unpublished' },
  ]);
});

test('an outline node: what stands below it, and what was said of that', () => {
  const of = aSubject(
    {},
    {
      periods: [
        aPeriod({
          progress: [aProgress('item-1', { grade: 'B' }), aProgress('item-2', { grade: 'A' })],
          reviews: [aReview(), aReview({ targetId: 'item-2' })],
        }),
      ],
      notes: [aNote(), aNote({ targetId: 'item-2' })],
      corrections: [aCorrection(), aCorrection({ targetId: 'item-2' })],
    },
  );
  const { tables } = twinOf({ kind: 'outline', node }, of);
  const idsIn = (table: string, key: string) => tables[table]?.map((row) => row[key]);
  expect(idsIn('items', 'id')).toEqual(['item-1']);
  expect(idsIn('progress', 'itemId')).toEqual(['item-1']);
  expect(idsIn('reviews', 'targetId')).toEqual(['part-1']);
  expect(idsIn('notes', 'targetId')).toEqual(['item-1']);
  expect(idsIn('corrections', 'targetId')).toEqual(['item-1']);
  expect(tables).not.toHaveProperty('indicators');
});

test('a re-listed item brings the report of the item that it repeats', () => {
  const again = anItem({ id: 'item-3', departments: ['税務課'], relistedFrom: 'item-1' });
  const taxes = { id: 'zeimu', name: '税務課' };
  const of = aSubject({}, { items: [...plan.items, again] });
  const { tables } = twinOf({ kind: 'department', department: taxes }, of);
  expect(tables['items']?.map(({ id }) => id)).toEqual(['item-3']);
  expect(tables['progress']?.map(({ itemId }) => itemId)).toEqual(['item-1']);
  expect(tables['departments']?.map(({ id }) => id)).toEqual(['zeimu']);
});

test('the comments: those of every period, and none of the reports', () => {
  const said = (id: string) =>
    aPeriod({ id, reviews: [aReview()], progress: [aProgress('item-1')] });
  const of = aSubject({}, { periods: [said('2020-h1'), said('2020-h2')] });
  const { tables } = twinOf(topicPage('reviews'), of);
  expect(Object.keys(tables)).toEqual(['reviews']);
  expect(tables['reviews']?.map(({ periodId }) => periodId)).toEqual(['2020-h1', '2020-h2']);
});

test('the CSV of a page is its main table, narrowed', () => {
  const csv = toPageCsv(subject, { kind: 'department', department });
  expect(csv?.split('\r\n').map((line) => line.split(',')[3])).toEqual([
    '項目ID',
    'item-1',
    'item-2',
    undefined,
  ]);
});

test('the data lie beside the page; without rows there is no CSV', () => {
  expect(twinPaths(subject, { kind: 'plan' })).toEqual({
    json: '/aoba/reform.json',
    csv: '/aoba/reform.csv',
  });
  expect(twinPaths(subject, topicPage('indicators'))).toEqual({
    json: '/aoba/reform/indicators.json',
    csv: '/aoba/reform/indicators.csv',
  });
  const empty = { kind: 'period', period: aPeriod() } as const;
  expect(twinPaths(subject, empty)).toEqual({ json: '/aoba/reform/2020-h1.json' });
});
