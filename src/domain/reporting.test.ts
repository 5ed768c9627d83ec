import { expect, test } from 'vitest';
import {
  aCollecting,
  aDefinition,
  aForm,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
} from '#src/testing/builders.ts';
import { periodOf } from './period.ts';
import { countReports, periodsBefore, previousPeriod, reportingOf } from './reporting.ts';

const second = periodOf('2020-h2');

test.each([
  [{}, 'reports'],
  [{ end: '2020-09-30' }, 'ended'],
  [{ end: '2020-10-01' }, 'reports'],
  [{ start: '2021-03-31' }, 'reports'],
  [{ start: '2021-04-01' }, 'not-begun'],
  [{ relistedFrom: 'item-9' }, 'relisted'],
] as const)('an item with %j', (fields, expected) => {
  expect(reportingOf(anItem(fields), second)).toBe(expected);
});

test('who reported before goes on reporting, unless the end has come', () => {
  const previous = aPeriod({ progress: [aProgress('item-1')] });
  const of = (fields: object) => reportingOf(anItem(fields), second, previous);
  expect(of({ relistedFrom: 'item-9' })).toBe('reports');
  expect(of({ start: '2021-04-01' })).toBe('reports');
  expect(of({ end: '2020-09-30' })).toBe('ended');
  expect(of({ id: 'item-2', relistedFrom: 'item-9' })).toBe('relisted');
});

const plan = aPlan({
  periods: [aPeriod({ id: '2020-h1' }), aPeriod({ id: '2020' }), aPeriod({ id: '2021-h1' })],
  collecting: [aCollecting({ id: '2020-h2' })],
});

test('the periods before another, whether published or not', () => {
  expect(periodsBefore(plan, '2021').map(({ id }) => id)).toEqual([
    '2020-h1',
    '2020-h2',
    '2020',
    '2021-h1',
  ]);
  expect(periodsBefore(plan, '2020-h1')).toEqual([]);
});

test.each([
  ['2021-h2', '2021-h1'],
  ['2021-h1', '2020-h2'],
  ['2021', '2020'],
  ['2020', undefined],
])('the period before %s is the last of its kind', (id, expected) => {
  expect(previousPeriod(plan, id)?.id).toBe(expected);
});

const items = ['a', 'b', 'c', 'd'].map((id) => anItem({ id }));
const progress = [
  aProgress('a', { stage: '推進', grade: 'A' }),
  aProgress('b', { grade: { absence: 'not-conducted' } }),
  aProgress('c'),
];

test('a report counts when every required answer is there', () => {
  const columns = aForm().columns.map((column) =>
    ['stage', 'grade'].includes(column.id) ? { ...column, required: true } : column,
  );
  const definition = aDefinition({ form: { columns } });
  expect(countReports(aPlan({ items, definition }), aCollecting({ progress }))).toEqual({
    expected: 4,
    reported: 1,
  });
});

test('where no answer is required, any counts', () => {
  expect(countReports(aPlan({ items }), aCollecting({ progress }))).toEqual({
    expected: 4,
    reported: 2,
  });
});

test('items that end are expected only while they have a row', () => {
  const end = '2021-01-31';
  const ending = [anItem({ id: 'a', end }), anItem({ id: 'b', end }), anItem({ id: 'c' })];
  const collecting = aCollecting({ progress: [aProgress('b')] });
  expect(countReports(aPlan({ items: ending }), collecting)).toEqual({ expected: 2, reported: 0 });
});
