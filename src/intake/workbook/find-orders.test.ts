import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aCollecting,
  aDataset,
  aDefinition,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
} from '#src/testing/builders.ts';
import { accepted } from '../refusal.ts';
import { findOrders, type WorkbookCall } from './find-orders.ts';

const items = [
  anItem({ id: 'a', departments: ['市民課', '税務課'] }),
  anItem({ id: 'b', departments: ['税務課'] }),
];
const periods = [aPeriod({ progress: [aProgress('a'), aProgress('b')] })];
const collecting = [aCollecting({ due: '2021-04-30' })];

function find(call: Partial<WorkbookCall> = {}, plan: Partial<Plan> = {}) {
  const built = aPlan({ items, periods, collecting, ...plan });
  return findOrders(aDataset({ publishers: [aPublisher({ plans: [built] })] }), {
    plan: 'aoba/reform',
    period: '2020-h2',
    departments: [],
    eachDepartment: false,
    tables: [],
    paper: 'a3',
    ...call,
  });
}

function refusalOf(call: Partial<WorkbookCall>, plan?: Partial<Plan>): string {
  const found = find(call, plan);
  return 'refusal' in found ? found.refusal : 'nothing was refused';
}

const idsOf = (call: Partial<WorkbookCall>, plan?: Partial<Plan>): string[][] =>
  accepted(find(call, plan)).map((order) => order.items.map(({ id }) => id));

test('one workbook with every item, what is reported and the period before', () => {
  const [order, ...more] = accepted(find());
  expect(more).toEqual([]);
  expect(order).toMatchObject({
    ref: { publisherId: 'aoba', planId: 'reform' },
    period: { id: '2020-h2' },
    due: '2021-04-30',
    report: { id: '2020-h2' },
    previous: { id: '2020-h1' },
    paper: 'a3',
  });
  expect(order?.items.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(order).not.toHaveProperty('department');
});

test('the period as people write it; the first has none before it', () => {
  const [order] = accepted(find({ period: '令和2年度上半期' }));
  expect(order).toMatchObject({ period: { id: '2020-h1' } });
  expect(order).not.toHaveProperty('previous');
  expect(order).not.toHaveProperty('due');
});

test('items that ended or are listed elsewhere get no row, unless they have one', () => {
  const plan = {
    items: [
      anItem({ id: 'over', end: '2020-09-30' }),
      anItem({ id: 'a' }),
      anItem({ id: 'again', relistedFrom: 'a' }),
      anItem({ id: 'late', start: '2021-04-01' }),
    ],
    periods: [],
  };
  expect(idsOf({}, plan)).toEqual([['a']]);
  const reported = [aCollecting({ progress: [aProgress('over'), aProgress('again')] })];
  expect(idsOf({}, { ...plan, collecting: reported })).toEqual([['over', 'a', 'again']]);
});

describe('departments', () => {
  test('a named one gets the items that it shares, too', () => {
    expect(idsOf({ departments: ['市民課'] })).toEqual([['a']]);
    expect(idsOf({ departments: ['税務課', '市民課', '税務課'] })).toEqual([['a', 'b'], ['a']]);
  });

  test('each one', () => {
    const orders = accepted(find({ eachDepartment: true }));
    expect(orders.map(({ department }) => department)).toEqual(['市民課', '税務課']);
  });

  test('one or the other', () => {
    expect(refusalOf({ eachDepartment: true, departments: ['市民課'] })).toBe(
      '--department と --each-department は、どちらか片方だけを書いてください。',
    );
  });

  test('an unknown one', () => {
    expect(refusalOf({ departments: ['税務科'] })).toBe(
      '担当部署「税務科」の項目は、この期にはありません。「税務課」ではありませんか。選べるのは 市民課、税務課 です。',
    );
  });
});

test('tables by file or by title, each once', () => {
  const [order] = accepted(find({ tables: ['costs', '点検意見と回答', 'reviews'] }));
  expect(order?.tables.map(({ table }) => table.name)).toEqual(['costs', 'reviews']);
});

test('an unknown table', () => {
  expect(refusalOf({ tables: ['cost'] })).toBe(
    '--tables の「cost」という表はありません。「costs」ではありませんか。選べるのは reviews（点検意見と回答）、outline（体系）、items（取組項目・事業）、indicators（指標）、measurements（指標の値）、milestones（行程）、costs（事業費）、effects（効果額）、lineage（継承）、retrospective（振り返り）、retrospective-actions（振り返りからつながる取組）、notes（データの注記）、corrections（データの訂正） です。',
  );
});

test('an unknown plan', () => {
  expect(refusalOf({ plan: 'aoba/refrom' })).toBe(
    '計画「aoba/refrom」がありません。「aoba/reform」ではありませんか。あるのは aoba/reform です。',
  );
});

describe('periods that are not there', () => {
  test('none at all', () => {
    expect(refusalOf({ period: '次' })).toBe(
      '「次」は期として読み取れません。いまある期は 令和2年度上半期（2020-h1）、令和2年度下半期（2020-h2） です。「令和2年度下半期」「R2下」のようにも書けます。',
    );
  });

  test('one that is not open', () => {
    expect(refusalOf({ period: 'R3上' }, { collecting: [] })).toBe(
      '令和3年度上半期（2021-h1）は、まだ開かれていません。いまある期は 令和2年度上半期（2020-h1） です。新しい期は npm run new-period -- aoba/reform 2021-h1 で開きます。',
    );
  });
});

test('nothing to report', () => {
  expect(refusalOf({}, { items: [] })).toBe(
    '令和2年度（2020年度）下半期に報告する項目がありません。items.csv を確かめてください。',
  );
  expect(refusalOf({}, { definition: aBareDefinition() })).toBe(
    'この計画には、令和2年度（2020年度）下半期に報告する欄がありません。plan.yaml の form に様式の欄を書いてください。',
  );
  expect(refusalOf({}, { definition: aDefinition() })).toBe('nothing was refused');
});
