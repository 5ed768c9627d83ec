import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aCollecting,
  aContext,
  aDefinition,
  aNode,
  aNote,
  anItem,
  aPeriod,
  aProgress,
  aTerm,
} from '#src/testing/builders.ts';
import { buildPlanView } from './plan.ts';

const outline = [
  aNode({ id: 'a', number: '1', name: '歳入', motto: '夢を残そう' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
];
const items = [
  anItem({ id: 'x', name: '徴収', outlineId: 'a' }),
  anItem({ id: 'y', name: '委託', outlineId: 'b' }),
  anItem({ id: 'z', name: '徴収', outlineId: 'b', relistedFrom: 'x' }),
];
const period = aPeriod({
  progress: [aProgress('x', { grade: 'A' }), aProgress('y', { grade: 'C' })],
});
const viewOf = (plan: Partial<Plan> = {}) =>
  buildPlanView(aContext({ outline, items, periods: [period], ...plan }));

test('the parts with their items, their latest sheet and their figures', () => {
  const view = viewOf();
  expect(view).toMatchObject({
    publisher: '青葉市',
    title: '改革プラン',
    itemCount: 2,
    partsTitle: '取組と項目',
    partsLead: '2つの取組に、2項目があります。ほかに再掲が1項目あります。',
  });
  expect(view.parts[0]).toMatchObject({
    number: '取組①',
    name: '歳入',
    motto: '夢を残そう',
    sheet: { text: '様式で見る', path: '/aoba/reform/2020-h1/a/' },
  });
  const [, second] = view.parts;
  expect(second?.items.map(({ text }) => text)).toEqual(['委託', '徴収']);
  // The re-listed item counts in the first part.
  expect(view.parts.map(({ count }) => count)).toEqual(['1項目', '1項目と再掲1項目']);
  expect(second?.distribution).toMatchObject({ total: 1, rated: 1 });
});

test('a part of nothing but re-listed items says so; one without items has none', () => {
  const again = anItem({ id: 'x-2', outlineId: 'b', relistedFrom: 'x' });
  const counts = (list: Plan['items']) => viewOf({ items: list }).parts.map(({ count }) => count);
  expect(counts([anItem({ id: 'x', outlineId: 'a' }), again])).toEqual(['1項目', '再掲1項目']);
  expect(counts([anItem({ id: 'x', outlineId: 'a' })])).toEqual(['1項目', '0項目']);
});

test('periods stand newest first, the latest with its figures', () => {
  const view = viewOf({ periods: [aPeriod({ id: '2019-h2' }), period] });
  expect(view.periods.map(({ text }) => text)).toEqual([
    '令和2年度（2020年度）上半期',
    '令和元年度（2019年度）下半期',
  ]);
  expect(view.latest?.path).toBe('/aoba/reform/2020-h1/');
  expect(view.changes).toEqual({
    text: '令和元年度下半期から変わったこと',
    path: '/aoba/reform/changes/2020-h1/',
  });
  expect(view.status.bar?.total).toBe(2);
});

test('a plan without evaluation says what is reported', () => {
  const definition = aBareDefinition();
  const view = viewOf({
    definition,
    periods: [aPeriod({ id: '2020', progress: [aProgress('x')] })],
  });
  expect(view.status.lead).toBe('2項目のうち1項目が報告され、1項目は報告がありません。');
  expect(view.status).not.toHaveProperty('bar');
});

test('the description says what there is and where it stands', () => {
  expect(viewOf().meta.description).toBe(
    '青葉市 改革プランの内容と進み具合。2つの取組に、2項目があります。ほかに再掲が1項目あります。令和2年度（2020年度）上半期の状況：2項目のうち計画どおり以上は1項目（50%）です。未実施（C）は1項目です。',
  );
});

test('a plan without periods has neither figures nor sheets', () => {
  const view = viewOf({ periods: [] });
  expect(view).not.toHaveProperty('latest');
  expect(view).not.toHaveProperty('changes');
  expect(view.periods).toEqual([]);
  expect(view.parts[0]).not.toHaveProperty('sheet');
  expect(view.parts[0]).not.toHaveProperty('distribution');
  expect(view.meta.description).toBe(
    '青葉市 改革プランの内容と進み具合。2つの取組に、2項目があります。ほかに再掲が1項目あります。',
  );
});

test('a period whose reports are still coming in is announced, and nowhere else to be seen', () => {
  const incoming = aCollecting({
    id: '2020-h2',
    progress: [aProgress('x', { grade: 'S' })],
    notes: [aNote({ table: 'plan', targetId: 'reform', periodId: '2020-h2' })],
  });
  const { collecting, ...rest } = viewOf({ collecting: [incoming] });
  expect(collecting).toEqual(['令和2年度下半期の報告を受け付けています。公開はそろってからです。']);
  expect({ ...rest, collecting: [] }).toEqual(viewOf());
});

describe('parts', () => {
  test('of a plan without outline: one list', () => {
    const view = viewOf({ outline: [], items: [anItem()], definition: aBareDefinition() });
    expect(view).toMatchObject({ partsTitle: '項目', partsLead: '1項目があります。' });
    expect(view.parts).toMatchObject([{ number: '', name: 'すべての項目' }]);
  });

  test('of a plan where some items stand outside the outline', () => {
    const view = viewOf({ items: [...items, anItem({ id: 'w' })] });
    expect(view.partsLead).toBe('2つの取組に、3項目があります。ほかに再掲が1項目あります。');
    expect(view.parts.map(({ name }) => name)).toEqual(['歳入', '歳出', 'そのほかの項目']);
  });

  test('of a plan that has only just begun', () => {
    expect(viewOf({ items: [] }).partsLead).toBe('2つの取組に、項目はまだありません。');
    expect(viewOf({ outline: [], items: [] })).toMatchObject({
      partsLead: '項目はまだありません。',
      parts: [],
    });
  });
});

test.each([
  [{ start: 2020, end: 2024 }, '令和2年度（2020年度）から令和6年度（2024年度）まで'],
  [{ start: 2020 }, '令和2年度（2020年度）から'],
  [{ end: 2019 }, '令和元年度（2019年度）まで'],
  [{ start: 2018, end: 2018 }, '平成30年度（2018年度）'],
  [{}, undefined],
])('the term %j', (term, expected) => {
  expect(viewOf({ definition: aDefinition({ term }) }).term).toBe(expected);
});

test('what the plan says of itself', () => {
  const definition = aDefinition({
    description: '5年間の計画です。',
    evaluation: [{ name: '自己評価する', by: '各部署' }],
    sources: [{ id: 's', title: '冊子', publisher: '青葉市', url: 'https://city.example/a.pdf' }],
  });
  const view = viewOf({ definition, notes: [aNote({ table: 'plan', targetId: 'reform' })] });
  expect(view).toMatchObject({
    description: '5年間の計画です。',
    steps: [{ name: '自己評価する', by: '各部署' }],
    sources: [{ line: '青葉市「冊子」', url: 'https://city.example/a.pdf' }],
    notes: [{ kind: '参考' }],
    departments: [{ text: '市民課', path: '/aoba/reform/departments/shimin/' }],
  });
  expect(view.legends.map(({ name }) => name)).toEqual(['評価']);
});

test('what the plan says of itself, also in easy Japanese, and its words', () => {
  const definition = aDefinition({ description: 'PDCAを回す計画', plain: '計画です。続けます。' });
  const view = buildPlanView(aContext({ definition }, [], { glossary: [aTerm()] }));
  expect(view.plain).toEqual(['計画です。', '続けます。']);
  expect(view.explanations.description?.at(-1)).toBe('を回す計画');
  expect(viewOf()).not.toHaveProperty('plain');
});
