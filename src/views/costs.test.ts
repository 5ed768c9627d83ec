import { expect, test } from 'vitest';
import type { Cost } from '#src/domain/cost.ts';
import type { Plan } from '#src/domain/dataset.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import {
  aContext,
  aDefinition,
  aForm,
  anItem,
  aNote,
  aPeriod,
  aProgress,
  aTerm,
} from '#src/testing/builders.ts';
import { costTopic } from './cost-topic.ts';
import { buildCostsView } from './costs.ts';
import { buildItemCosts } from './item-costs.ts';

const LINES = [
  { id: 'national', name: '国費', unit: '千円' },
  { id: 'general', name: '一般財源', unit: '千円' },
  { id: 'hours', name: '時間', unit: '時間' },
  { id: 'total', name: '事業費計', unit: '千円', sumOf: ['national', 'general'] },
];
const LOST = { absence: 'lost-in-source' } as const;
const items = [
  anItem({ id: 'a', name: '窓口', departments: ['市民課', '税務課'] }),
  anItem({ id: 'b', name: '広報' }),
  anItem({ id: 'c', name: '窓口（再掲）', relistedFrom: 'a' }),
];

type Row = [item: string, period: string, line: string, quantity: Quantity];
const costs = (rows: Row[], kind: Cost['kind'] = 'actual'): Cost[] =>
  rows.map(([itemId, periodId, lineId, quantity]) => ({
    itemId,
    periodId,
    lineId,
    quantity,
    kind,
  }));

function viewOf(rows: Cost[], plan: Partial<Plan> = {}) {
  return buildCostsView(contextOf(rows, plan));
}

function contextOf(rows: Cost[], plan: Partial<Plan> = {}) {
  const definition = aDefinition({
    form: aForm(),
    costs: { lines: LINES, reasonColumn: 'improvement' },
  });
  return aContext({ definition, items, costs: rows, ...plan });
}

const TWO_YEARS = costs([
  ['a', '2019', 'total', 30],
  ['a', '2020', 'general', 40],
  ['a', '2020', 'total', 40],
  ['b', '2020', 'total', LOST],
]);

test('a re-listed item is not added again; an item without rows is named as such', () => {
  const { account, lead } = viewOf(TWO_YEARS);
  expect(lead).toBe('令和2年度の事業費計は4万円（1事業分。1事業は原典で欠落）です。');
  expect(account?.figures.map(({ coverage }) => coverage)).toEqual([
    ['1事業分。1事業は記録なし'],
    ['1事業分。1事業は原典で欠落'],
  ]);
  expect(account?.gaps.map(({ text }) => text)).toEqual([
    '事業費計の令和元年度（実績）は記録なし、令和2年度（実績）は原典で欠落です。',
  ]);
  expect(account?.remarks).toEqual([]);
  expect(account?.answers).toEqual([
    'すべて一般財源です。',
    '令和2年度は、令和元年度より1万円多い額です（両方の額が分かる1事業の比較）。',
  ]);
});

test('without any known amount there is a sentence and no zero', () => {
  const { lead, account } = viewOf(
    costs([
      ['a', '2020', 'total', LOST],
      ['b', '2020', 'total', LOST],
    ]),
  );
  expect(lead).toBe('令和2年度の事業費計は、どの事業も分かりません（2事業は原典で欠落）。');
  expect(account?.figures[0]?.said).toBe('分からない');
  expect(account?.chart.series).toEqual([]);
  expect(account?.departments.total.sums[0]).toEqual({
    text: '分からない',
    absent: true,
    remarks: [],
  });
});

test('complete totals say only how many items they cover; a forecast is called one', () => {
  const rows = costs(
    [
      ['a', '2021', 'total', 0],
      ['b', '2021', 'total', 5],
    ],
    'forecast',
  );
  const { lead, account } = viewOf(rows);
  expect(lead).toBe('令和3年度（見込）の事業費計は5千円（2事業分）です。');
  expect(account?.gaps).toEqual([]);
  expect(account?.items).not.toHaveProperty('changeHeader');
});

test('departments that share an item stand as one row, so that rows add up', () => {
  const { account } = viewOf(TWO_YEARS);
  expect(
    account?.departments.rows.map(({ departments }) => departments.map(({ text }) => text)),
  ).toEqual([['市民課', '税務課'], ['市民課']]);
  expect(account?.departments.rows[1]?.sums[1]).toEqual({
    text: '分からない',
    absent: true,
    remarks: [],
  });
});

test('the reason is the answer of the report about that year', () => {
  const periods = [
    aPeriod({ id: '2020', progress: [aProgress('a', { improvement: '利用が増えた。' })] }),
    aPeriod({ id: '2021', progress: [aProgress('a', { improvement: '別の年のこと。' })] }),
  ];
  const { account } = viewOf(TWO_YEARS, { periods });
  expect(account?.items.reasonHeader).toBe('改善事項');
  expect(account?.items.rows[0]).toMatchObject({
    item: { text: '窓口' },
    change: { text: '+10' },
    reason: { kind: 'text', text: '利用が増えた。' },
  });
});

test('lines beside the total are named, not added', () => {
  expect(viewOf(TWO_YEARS).account?.beside).toBe(
    '「時間」は事業費計に足す費目ではないため、この合計には加えていません。値は各項目のページに載せています。',
  );
});

test('where no line adds up the others there is no total', () => {
  const definition = aDefinition({ costs: { lines: LINES.slice(0, 3) } });
  const view = viewOf(TWO_YEARS, { definition });
  expect(view.lead).toBe('2事業の費用を、費目ごとに各項目のページに載せています。');
  expect(view).not.toHaveProperty('account');
});

test('notes on the account come first, then those on single items', () => {
  const notes = [
    aNote({ table: 'costs', targetId: 'b', header: '事業費計', text: '失われている。' }),
    aNote({ table: 'plan', targetId: 'reform', header: '事業費計', text: '合計の注記。' }),
    aNote({ table: 'plan', targetId: 'reform', text: '計画の注記。' }),
    aNote({ table: 'items', targetId: 'b', text: '項目の注記。' }),
  ];
  expect(viewOf(TWO_YEARS, { notes }).notes).toEqual([
    { kind: '参考', header: '事業費計', text: '合計の注記。' },
    { kind: '参考', header: '広報・事業費計', text: '失われている。' },
  ]);
});

test('a plan without costs has no topic', () => {
  expect(costTopic(contextOf([]))).toBeUndefined();
  expect(costTopic(contextOf(TWO_YEARS))).toMatchObject({
    title: '事業費',
    link: { path: '/aoba/reform/costs/' },
  });
});

test('an item shows its own costs, also where it is re-listed; without rows it shows none', () => {
  const context = contextOf(TWO_YEARS);
  const sentence =
    '令和2年度の事業費計は4万円（40千円）です。令和元年度より1万円多い額です。すべて一般財源です。';
  expect(buildItemCosts(context, items[0]!)?.chart.sentence).toBe(sentence);
  expect(buildItemCosts(context, items[2]!)?.chart.sentence).toBe(sentence);
  expect(buildItemCosts(contextOf([]), items[0]!)).toBeUndefined();
});

test('rows are ordered by the amounts that are known; one that is lost is no zero', () => {
  const third = anItem({ id: 'd', name: '税務', departments: ['税務課'] });
  const rows = [...TWO_YEARS, ...costs([['d', '2020', 'total', 0]])];
  const table = viewOf(rows, { items: [...items, third] }).account?.items;
  expect(table?.rows.map(({ facts }) => facts)).toEqual([
    {
      values: { 担当部署: ['市民課', '税務課'] },
      keys: {
        名前: '窓口',
        '令和元年度（2019年度）実績': 30,
        '令和2年度（2020年度）実績': 40,
        '令和元年度（実績）からの増減': 10,
      },
    },
    { values: { 担当部署: ['税務課'] }, keys: { 名前: '税務', '令和2年度（2020年度）実績': 0 } },
    { values: { 担当部署: ['市民課'] }, keys: { 名前: '広報' } },
  ]);
  expect(table?.controls).toMatchObject({
    unit: '事業',
    sourceOrder: '令和2年度（実績）の額が大きい順',
    filters: [{ key: '担当部署' }],
  });
  expect(table?.controls?.sorts.slice(0, 2)).toEqual([
    {
      key: '令和元年度（2019年度）実績',
      descending: true,
      text: '令和元年度（2019年度）実績が大きい順',
    },
    {
      key: '令和元年度（2019年度）実績',
      descending: false,
      text: '令和元年度（2019年度）実績が小さい順',
    },
  ]);
});

test('the words of the cost lines are explained', () => {
  const general = aTerm({ id: 'ippan-zaigen', word: '一般財源' });
  const definition = aDefinition({ costs: { lines: LINES } });
  const { words } = buildCostsView(aContext({ definition }, [], { glossary: [general, aTerm()] }));
  expect(words.map(({ term }) => term.id)).toEqual(['ippan-zaigen']);
});
