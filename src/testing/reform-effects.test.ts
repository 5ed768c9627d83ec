/** The two effect tables of 「後期アクションプラン策定について」, typed from the source: 27 sums. */
import { expect, test } from 'vitest';
import { effectTotal } from '#src/domain/effect.ts';
import { checkStated, editionPairs, effectDifference } from '#src/domain/effect-totals.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { planContexts } from '#src/views/context.ts';
import { buildEffectsView } from '#src/views/effects.ts';
import { realData } from './real-data.ts';

const { dataset } = loadDataset(realData);
const context = planContexts(dataset!).find(({ plan }) => plan.effects.length > 0)!;
const { effects } = context.plan;
const definition = context.plan.definition.effects!;
const [pair] = editionPairs(definition);

const POLICIES = ['policy-1', 'policy-2', 'policy-3'];
const YEARS = [2022, 2023, 2024, 2025, 2026, 2027];
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const TABLES = [
  {
    edition: 'planned',
    byPolicy: [545239, 2120370, 8484],
    byYear: [-52218, 274598, 405430, 642023, 697417, 706843],
    all: 2674093,
  },
  {
    edition: 'revised',
    byPolicy: [353913, 2096528, 161159],
    byYear: [-15673, 93900, 305079, 463066, 746668, 1018560],
    all: 2611600,
  },
];
const DIFFERENCES = [-191326, -23842, 152675];

test.each(TABLES)('$edition: 3 policies, 6 years, and the whole both ways', (table) => {
  const { edition, byPolicy, byYear, all } = table;
  expect(POLICIES.map((outline) => effectTotal(effects, edition, { outline }))).toEqual(byPolicy);
  expect(YEARS.map((fiscalYear) => effectTotal(effects, edition, { fiscalYear }))).toEqual(byYear);
  expect(effectTotal(effects, edition)).toBe(all);
  expect([sum(byPolicy), sum(byYear)]).toEqual([all, all]);
});

test('the differences of 3 policies and of the whole, both ways', () => {
  expect(POLICIES.map((outline) => effectDifference(effects, pair!, { outline }))).toEqual(
    DIFFERENCES,
  );
  expect(effectDifference(effects, pair!)).toBe(-62493);
  expect(sum(DIFFERENCES)).toBe(-62493);
});

test('every total and difference that the source states is checked', () => {
  expect(checkStated(definition, effects)).toEqual({ right: 24, wrong: 0 });
});

const view = buildEffectsView(context);

test('the lead and the remarks', () => {
  expect(view.lead).toBe(
    '令和4年度から令和9年度までの6年間の改革改善効果額の合計は、計画策定時点では26億7,409万3千円、後期アクションプラン策定時点では26億1,160万円です。',
  );
  expect(view.remarks).toEqual([
    '後期アクションプラン策定時点の額は、計画策定時点より6,249万3千円少ない額です。',
    '実績が出た令和4年度・令和5年度の合計は7,822万7千円で、計画策定時点の2億2,238万円より1億4,415万3千円少ない額です。',
    '原典に書かれた合計と差（24個）は、すべて内訳の足し算と一致しています。',
  ]);
  expect(view.figures).toEqual([
    {
      title: '計画策定時点',
      said: '26億7,409万3千円',
      exact: '2,674,093千円',
      coverage: ['どの年度も計画'],
    },
    {
      title: '後期アクションプラン策定時点',
      said: '26億1,160万円',
      exact: '2,611,600千円',
      coverage: ['令和4年度・令和5年度が実績', '令和6年度から令和9年度までが見込'],
    },
  ]);
});

test('bars by year say which are actual; the line runs up to the totals', () => {
  const [years, running] = view.charts;
  expect(years?.table.rows[0]).toEqual({
    header: '令和4年度（2022年度）',
    cells: [{ text: '▲52,218（計画）' }, { text: '▲15,673（実績）' }, { text: '+36,545' }],
  });
  expect(years?.series[1]?.points.map((point) => point?.hollow ?? false)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
  expect(
    running?.series.map(({ role, points }) => [role, points.map((point) => point?.value)]),
  ).toEqual([
    ['target', [-52218, 222380, 627810, 1269833, 1967250, 2674093]],
    ['actual', [-15673, 78227, 383306, 846372, 1593040, 2611600]],
  ]);
});

test('the table by policy, year and edition', () => {
  const { columns, groups, explanation } = view.table;
  expect(columns).toHaveLength(7);
  expect(explanation).toBe(
    '単位：千円（10,000千円＝1,000万円）。差は、後期アクションプラン策定時点の額から計画策定時点の額を引いたものです。',
  );
  expect(groups.map(({ name }) => name)).toEqual([
    '基本方針1 業務マネジメント改革',
    '基本方針2 組織・人材マネジメント改革',
    '基本方針3 財務マネジメント改革',
    '全体',
  ]);
  expect(groups[2]?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
    '8,484',
    '161,159',
    '+152,675',
  ]);
  expect(groups[2]?.rows.map(({ header }) => header)).toEqual([
    '計画策定時点（計画）',
    '後期アクションプラン策定時点',
    '差',
  ]);
  expect(groups[2]?.rows[0]?.cells[0]).not.toHaveProperty('remark');
  expect(groups[2]?.rows[1]?.cells[0]).toEqual({ text: '4,583', remark: '実績' });
  expect(groups[3]?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
    '2,674,093',
    '2,611,600',
    '▲62,493',
  ]);
});
