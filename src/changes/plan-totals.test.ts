import { expect, test } from 'vitest';
import type { Cost } from '#src/domain/cost.ts';
import type { Effect } from '#src/domain/effect.ts';
import {
  aCollecting,
  aDefinition,
  aForm,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aReview,
  aScale,
} from '#src/testing/builders.ts';
import { planTotals } from './plan-totals.ts';
import type { Total } from './total.ts';

const words = (totals: readonly Total[]) =>
  totals.map(({ key, label, value, unit }) => `${key} ${label} ${value}${unit}`);

const items = [
  anItem({ id: 'x', end: '2021-03-31' }),
  anItem({ id: 'y' }),
  anItem({ id: 'z', relistedFrom: 'x' }),
];

test('items and reports are counted once; what is still collecting counts too', () => {
  const plan = aPlan({
    items,
    periods: [
      aPeriod({
        progress: [aProgress('x', { grade: 'A' }), aProgress('z', { grade: 'A' })],
        reviews: [aReview()],
      }),
    ],
    collecting: [aCollecting({ progress: [aProgress('x', {}), aProgress('y', { grade: 'C' })] })],
  });
  expect(words(planTotals(plan))).toEqual([
    'items 項目 2項目',
    'ended 終了日のある項目 1項目',
    'periods/2020-h1/reported 報告のある項目 1項目',
    'periods/2020-h1/grade/S 評価 S（計画を超えて達成） 0項目',
    'periods/2020-h1/grade/A 評価 A（計画どおりに達成） 1項目',
    'periods/2020-h1/grade/B 評価 B（計画に未達） 0項目',
    'periods/2020-h1/grade/C 評価 C（未実施） 0項目',
    'periods/2020-h1/grade/on-track 計画どおり以上 1項目',
    'periods/2020-h1/reviews 点検意見 1件',
    'periods/2020-h2/reported 報告のある項目 1項目',
    'periods/2020-h2/grade/S 評価 S（計画を超えて達成） 0項目',
    'periods/2020-h2/grade/A 評価 A（計画どおりに達成） 0項目',
    'periods/2020-h2/grade/B 評価 B（計画に未達） 0項目',
    'periods/2020-h2/grade/C 評価 C（未実施） 1項目',
    'periods/2020-h2/grade/on-track 計画どおり以上 0項目',
  ]);
});

test.each([
  ['without a label two levels on track are one sum', [true, true, false], ['評価 1と2の合計']],
  ['one level on track is its own sum', [true, false, false], []],
  ['no level on track has no sum', [false, false, false], []],
])('%s', (_, tracks, expected) => {
  const levels = tracks.map((onTrack, index) => ({ code: String(index + 1), onTrack }));
  const definition = aDefinition({
    form: { columns: aForm().columns.filter(({ id }) => id === 'grade') },
    scales: { grade: { name: aScale().name, levels } },
  });
  const totals = planTotals(aPlan({ definition, periods: [aPeriod()] }));
  const sums = totals.filter(({ key }) => key.endsWith('on-track'));
  expect(sums.map(({ label }) => label)).toEqual(expected);
});

test('with two evaluations on the same scale each sum says by which', () => {
  const { columns } = aForm();
  const again = { id: 'outside', header: '外部評価', phase: 'check', kind: 'rating' } as const;
  const form = aForm({ columns: [...columns, { ...again, scale: 'grade' }] });
  const totals = planTotals(aPlan({ definition: aDefinition({ form }), periods: [aPeriod()] }));
  const sums = totals.filter(({ key }) => key.endsWith('on-track'));
  expect(sums.map(({ label }) => label)).toEqual([
    '評価 計画どおり以上',
    '外部評価 計画どおり以上',
  ]);
});

function aCost(itemId: string, lineId: string, quantity: Cost['quantity']): Cost {
  return { itemId, periodId: '2020', kind: 'budget', lineId, quantity };
}

test('the lines that add others up are summed, with the items that they cover', () => {
  const lines = [
    { id: 'own', name: '自主財源', unit: '円' },
    { id: 'sum', name: '合計(A)', unit: '円', sumOf: ['own'] },
  ];
  const costs = [
    aCost('x', 'own', 5),
    aCost('x', 'sum', 5),
    aCost('y', 'sum', { absence: 'not-stated' }),
  ];
  const plan = aPlan({ definition: aDefinition({ costs: { lines } }), items, costs });
  expect(planTotals(plan).filter(({ group }) => group === '事業費')).toEqual([
    {
      key: 'costs/2020/budget/sum',
      group: '事業費',
      label: '令和2年度予算 合計',
      unit: '円',
      value: 5,
      count: 1,
    },
  ]);
});

test('effects are summed by year and over all; a sum over a gap has no value', () => {
  const effect = (periodId: string, quantity: Effect['quantity']): Effect => ({
    outlineId: 'part-1',
    editionId: 'planned',
    periodId,
    kind: 'plan',
    quantity,
  });
  const definition = aDefinition({
    effects: { unit: '千円', editions: [{ id: 'planned', name: '計画時' }] },
  });
  const effects = [effect('2020', -3), effect('2021', { absence: 'unpublished' })];
  const totals = planTotals(aPlan({ definition, effects }));
  expect(words(totals.filter(({ group }) => group === '効果額'))).toEqual([
    'effects/planned/2020 計画時 令和2年度 -3千円',
    'effects/planned/2021 計画時 令和3年度 undefined千円',
    'effects/planned/all 計画時 合計 undefined千円',
  ]);
});
