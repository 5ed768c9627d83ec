import { expect, test } from 'vitest';
import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import {
  aCollecting,
  aDefinition,
  aForm,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
} from '#src/testing/builders.ts';
import { withSecondHalf } from '#src/testing/second-half.ts';
import { DATA_FOLDER, datasetIn, planIn } from '#src/testing/test-data.ts';
import { comparedPeriod, comparePeriods, startingTotals } from './compare-periods.ts';
import type { PeriodChanges } from './period-changes.ts';

const LONG = '関係する課と内容を協議した結果';

function compared(plan: Partial<Plan>, periodId: string): PeriodChanges {
  const changes = comparePeriods(aPlan(plan), periodId);
  if (!changes) throw new Error(`${periodId} has no period before it`);
  return changes;
}

/** A plan whose only half-years hold these reports. */
function halves(first: PeriodReport['progress'], second: PeriodReport['progress']): Partial<Plan> {
  return {
    items: ['a', 'b', 'c', 'd'].map((id) => anItem({ id, name: `項目${id}` })),
    periods: [
      aPeriod({ id: '2020-h1', progress: first }),
      aPeriod({ id: '2020-h2', progress: second }),
    ],
  };
}

test('only a period of the same kind is compared with', () => {
  const ids = ['2019-h2', '2020-q1', '2020-h1', '2020'];
  const plan = aPlan({ periods: ids.map((id) => aPeriod({ id })) });
  expect(ids.map((id) => comparedPeriod(plan, id)?.id)).toEqual([
    undefined,
    undefined,
    '2019-h2',
    undefined,
  ]);
  expect(comparePeriods(plan, '2020')).toBeUndefined();
  expect(comparePeriods(plan, '2021-h1')).toBeUndefined();
});

test('nothing is compared with what is not public; what is not public is compared with what is', () => {
  const plan = aPlan({
    periods: [aPeriod({ id: '2019-h2' }), aPeriod({ id: '2020-h2' })],
    collecting: [aCollecting({ id: '2020-h1' }), aCollecting({ id: '2021-h1' })],
  });
  expect(comparePeriods(plan, '2020-h2')?.before).toBe('2019-h2');
  expect(comparePeriods(plan, '2021-h1')?.before).toBe('2020-h2');
});

test('ratings that moved, stayed, came and went', () => {
  const { ratings, itemCount } = compared(
    halves(
      [
        aProgress('a', { grade: 'B', stage: '調査' }),
        aProgress('b', { grade: 'A', stage: '推進' }),
        aProgress('c', { grade: 'A' }),
      ],
      [
        aProgress('a', { grade: 'A', stage: '調査' }),
        aProgress('b', { grade: 'A', stage: '準備' }),
        aProgress('d', { grade: 'C' }),
      ],
    ),
    '2020-h2',
  );
  expect(itemCount).toBe(4);
  expect(
    ratings.map(({ column, hasDirection, same, compared: count, moves }) => [
      column.id,
      hasDirection,
      same,
      count,
      moves.map(({ itemId, kind }) => `${itemId} ${kind}`),
    ]),
  ).toEqual([
    ['stage', true, 1, 2, ['b down']],
    ['grade', true, 1, 2, ['a up']],
  ]);
});

test('items that report only in one of the periods are new or gone', () => {
  const { records } = compared(
    halves([aProgress('a'), aProgress('b')], [aProgress('b'), aProgress('d')]),
    '2020-h2',
  );
  expect(records.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['d added', 'a removed']);
});

test('the order of the reports is no change', () => {
  const { records } = compared(
    halves([aProgress('a'), aProgress('b')], [aProgress('b'), aProgress('a')]),
    '2020-h2',
  );
  expect(records).toEqual([]);
});

test('texts that stand as before are found, short ones and absences are not', () => {
  const { repeated } = compared(
    halves(
      [
        aProgress('a', { activity: LONG, improvement: '継続実施' }),
        aProgress('b', { activity: LONG, improvement: { absence: 'none' } }),
      ],
      [
        aProgress('a', { activity: LONG, improvement: '継続実施' }),
        aProgress('b', { activity: `${LONG}。`, improvement: { absence: 'none' } }),
      ],
    ),
    '2020-h2',
  );
  expect(repeated).toEqual([{ itemId: 'a', label: '項目a', header: '取組の経過', text: LONG }]);
});

test('a re-listed item is compared where it was first listed', () => {
  const plan = halves([aProgress('a', { grade: 'B' })], [aProgress('a', { grade: 'A' })]);
  const items = [anItem({ id: 'a' }), anItem({ id: 'z', relistedFrom: 'a' })];
  const { itemCount, ratings } = compared({ ...plan, items }, '2020-h2');
  expect(itemCount).toBe(1);
  expect(ratings.find(({ column }) => column.id === 'grade')?.moves).toHaveLength(1);
});

test('numbers differ by amounts', () => {
  const definition = aDefinition({
    form: {
      columns: [
        ...aForm().columns,
        { id: 'users', header: '利用者', phase: 'do', kind: 'number', unit: '人' },
      ],
    },
  });
  const plan = halves([aProgress('a', { users: 1200 })], [aProgress('a', { users: 1300 })]);
  const { records } = compared({ ...plan, definition }, '2020-h2');
  expect(records[0]?.cells).toMatchObject([{ header: '利用者', unit: '人', difference: 100 }]);
});

test('the totals stand side by side; of a first period there is one side', () => {
  const plan = halves(
    [aProgress('a', { grade: 'B' })],
    [aProgress('a', { grade: 'A' }), aProgress('b', { grade: 'S' })],
  );
  const figures = compared(plan, '2020-h2').totals.map(({ label, before, after, difference }) => [
    label,
    before?.value,
    after?.value,
    difference,
  ]);
  expect(figures).toEqual([
    ['報告のある項目', 1, 2, 1],
    ['評価 S（計画を超えて達成）', 0, 1, 1],
    ['評価 A（計画どおりに達成）', 0, 1, 1],
    ['評価 B（計画に未達）', 1, 0, -1],
    ['評価 C（未実施）', 0, 0, 0],
    ['計画どおり以上', 0, 2, 2],
  ]);
  const built = aPlan(plan);
  const [first] = built.periods;
  expect(first && startingTotals(built, first)[0]).toEqual({
    key: 'period/reported',
    group: '報告',
    label: '報告のある項目',
    unit: '項目',
    after: { value: 1 },
  });
});

test('of 79 real items, four graded otherwise and one silent', () => {
  const dataset = withSecondHalf(
    datasetIn(DATA_FOLDER),
    {
      'item-01-01': { grade: 'S' },
      'item-01-02': { grade: 'A', stage: '準備' },
      'item-01-03': { grade: 'B' },
      'item-02-01': { grade: 'B' },
    },
    ['item-11-02'],
  );
  const { plan } = planIn(dataset, 'koganei');
  const changes = comparePeriods(plan, '2020-h2');
  const [stage, grade] = changes?.ratings ?? [];
  expect(changes?.itemCount).toBe(79);
  expect(grade?.moves.map(({ itemId, kind }) => `${itemId} ${kind}`)).toEqual([
    'item-01-01 up',
    'item-01-02 up',
    'item-01-03 up',
    'item-02-01 down',
  ]);
  expect([grade?.compared, grade?.same]).toEqual([78, 74]);
  expect(stage?.moves.map(({ itemId, kind }) => `${itemId} ${kind}`)).toEqual(['item-01-02 up']);
  expect(changes?.records.filter(({ kind }) => kind === 'removed')).toMatchObject([
    { key: 'item-11-02' },
  ]);
});
