import { expect, test } from 'vitest';
import { costsTable } from '#src/tables/costs.ts';
import { itemsTable } from '#src/tables/items.ts';
import { measurementsTable } from '#src/tables/measurements.ts';
import { progressTable } from '#src/tables/progress.ts';
import {
  aDefinition,
  aMeasurement,
  aNode,
  anIndicator,
  anItem,
  aPlan,
  aProgress,
} from '#src/testing/builders.ts';
import type { Cost } from '#src/domain/cost.ts';
import { compareRows } from './compare-rows.ts';
import { planWords } from './plan-words.ts';
import type { RecordChange } from './record-change.ts';
import { tableSide } from './table-side.ts';

const plan = aPlan({
  definition: aDefinition({
    costs: { lines: [{ id: 'grant', name: '補助', unit: '千円' }] },
  }),
  items: [anItem({ id: 'x', name: '窓口' }), anItem({ id: 'y', name: '公園' })],
  outline: [aNode({ id: 'a', name: '暮らし' }), aNode({ id: 'b', name: 'みどり' })],
  indicators: [anIndicator()],
});
const words = planWords(plan);

function compareItems(
  before: readonly ReturnType<typeof anItem>[],
  after: readonly ReturnType<typeof anItem>[],
): RecordChange[] {
  return compareRows(tableSide(itemsTable, before, words), tableSide(itemsTable, after, words));
}

const [x, y, z] = [anItem({ id: 'x' }), anItem({ id: 'y' }), anItem({ id: 'z' })];

test('equal tables differ in nothing', () => {
  expect(compareItems([x, y], [{ ...x }, { ...y }])).toEqual([]);
});

test('rows are new, gone and changed; those that are gone come last', () => {
  const renamed = anItem({ id: 'y', name: '公園の手入れ' });
  expect(compareItems([x, y], [z, renamed]).map(({ key, kind }) => [key, kind])).toEqual([
    ['z', 'added'],
    ['y', 'changed'],
    ['x', 'removed'],
  ]);
});

test('a changed cell has both sides; an empty one has none', () => {
  const before = anItem({ id: 'x', summary: '直す' });
  const after = anItem({ id: 'x', end: '2021-03-31' });
  expect(compareItems([before], [after])).toEqual([
    {
      table: 'items',
      title: '取組項目・事業',
      identity: ['id'],
      key: 'x',
      label: '窓口の改善',
      kind: 'changed',
      cells: [
        { key: 'summary', header: '概要', kind: 'text', before: { value: '直す', text: '直す' } },
        {
          key: 'end',
          header: '終了',
          kind: 'date',
          after: { value: '2021-03-31', text: '2021-03-31' },
        },
      ],
    },
  ]);
});

test('a new row has all of its cells', () => {
  const [added] = compareItems([], [x]);
  expect(added?.cells.map(({ key, before, after }) => [key, before?.text, after?.text])).toEqual([
    ['id', undefined, 'x'],
    ['name', undefined, '窓口の改善'],
    ['departments', undefined, '市民課'],
  ]);
});

test('ids are named, lists and single ones', () => {
  const before = anItem({ id: 'x', outlineId: 'a' });
  const after = anItem({ id: 'x', outlineId: 'b', indicatorIds: ['ind-1', 'gone'] });
  expect(compareItems([before], [after])[0]?.cells).toMatchObject([
    {
      key: 'outlineId',
      before: { text: 'a', name: '暮らし' },
      after: { text: 'b', name: 'みどり' },
    },
    { key: 'indicatorIds', after: { text: 'ind-1;gone', name: '経常収支比率、gone' } },
  ]);
});

test('rows in another order are one change; the places of new and gone rows are none', () => {
  expect(compareItems([x, y, z], [x, z])).toHaveLength(1);
  expect(compareItems([x, z], [y, x, z])).toHaveLength(1);
  expect(compareItems([x, y], [y, x])).toMatchObject([{ kind: 'reordered', key: 'items' }]);
});

test('an absence is a word, and a number that takes its place has no difference', () => {
  const side = (...quantities: [string, number | { absence: 'unpublished' }][]) =>
    tableSide(
      measurementsTable,
      quantities.map(([periodId, quantity]) => aMeasurement({ periodId, quantity })),
      words,
    );
  const changes = compareRows(
    side(['2019', { absence: 'unpublished' }], ['2020', 89.6]),
    side(['2019', 12], ['2020', 91.5]),
  );
  expect(changes.map(({ label, cells }) => [label, cells])).toEqual([
    [
      '経常収支比率 令和元年度 実績値',
      [
        {
          key: 'value',
          header: '値',
          kind: 'number',
          unit: '％',
          before: { value: { absence: 'unpublished' }, text: '未公表' },
          after: { value: 12, text: '12' },
        },
      ],
    ],
    [
      '経常収支比率 令和2年度 実績値',
      [
        {
          key: 'value',
          header: '値',
          kind: 'number',
          unit: '％',
          before: { value: 89.6, text: '89.6' },
          after: { value: 91.5, text: '91.5' },
          difference: 1.9,
        },
      ],
    ],
  ]);
});

test('a row of several ids is named by all of them, and its amount has the unit of its line', () => {
  const cost = (quantity: number): Cost => ({
    itemId: 'x',
    periodId: '2020',
    kind: 'actual',
    lineId: 'grant',
    quantity,
  });
  const side = (quantity: number) => tableSide(costsTable, [cost(quantity)], words);
  expect(compareRows(side(100), side(40))).toMatchObject([
    {
      key: 'x/2020/actual/grant',
      label: '窓口 令和2年度 実績 補助',
      cells: [{ unit: '千円', difference: -60 }],
    },
  ]);
});

test('zero is a value: from nothing to zero is a change, without a difference', () => {
  const form = {
    columns: [{ id: 'users', header: '利用者', phase: 'do', kind: 'number', unit: '人' }] as const,
  };
  const table = progressTable(aDefinition({ form: { columns: [...form.columns] } }));
  const side = (answers: Record<string, number>) =>
    tableSide(table, [aProgress('x', answers)], words);
  expect(compareRows(side({}), side({ users: 0 }))).toMatchObject([
    { label: '窓口', cells: [{ unit: '人', after: { value: 0, text: '0' } }] },
  ]);
  expect(compareRows(side({}), side({ users: 0 }))[0]?.cells[0]).not.toHaveProperty('difference');
  expect(compareRows(side({ users: 0 }), side({ users: 0 }))).toEqual([]);
});

test('a column that the form lost is still compared', () => {
  const without = progressTable(aDefinition({ form: { columns: [] as never } }));
  const withAll = progressTable(aDefinition());
  const before = tableSide(withAll, [aProgress('x', { grade: 'A' })], words);
  const after = tableSide(without, [aProgress('x')], words);
  expect(compareRows(before, after)[0]?.cells).toEqual([
    { key: 'grade', header: '評価', kind: 'rating', before: { value: 'A', text: 'A' } },
  ]);
});

test('namesakes are told apart by their ids', () => {
  const twins = aPlan({
    items: [anItem({ id: 'x', name: 'お知らせ' }), anItem({ id: 'y', name: 'お知らせ' })],
  });
  expect(planWords(twins).nameOf('items', 'y')).toBe('お知らせ（y）');
  expect(planWords(twins).nameOf('items-or-outline', 'x')).toBe('お知らせ（x）');
});
