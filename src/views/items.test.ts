import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  aDepartment,
  aForm,
  anItem,
  aNode,
  aPeriod,
  aProgress,
} from '#src/testing/builders.ts';
import { buildItemsView } from './items.ts';

const departments = [
  aDepartment({ kana: 'しみんか' }),
  aDepartment({ id: 'kanzai', name: '管財課', kana: 'かんざいか' }),
];
const items = [
  anItem({ id: 'a', name: '窓口', outlineId: 'part-1-1' }),
  anItem({ id: 'b', name: '看板', outlineId: 'part-1', departments: ['管財課', '市民課'] }),
  anItem({ id: 'c', name: '駐車場', departments: ['未登録課'] }),
  anItem({ id: 'd', name: '窓口の改善', outlineId: 'part-1', relistedFrom: 'a' }),
];
const outline = [aNode(), aNode({ id: 'part-1-1', parentId: 'part-1', number: '2', name: '市税' })];
const period = aPeriod({
  progress: [aProgress('a', { stage: '調査', grade: 'C' }), aProgress('b', { grade: 'A' })],
});
const viewOf = (plan: Partial<Plan> = {}) =>
  buildItemsView(aContext({ items, outline, periods: [period], ...plan }, departments));

test('every item with its place, its departments and what was last reported', () => {
  const view = viewOf();
  expect(view.rows.map(({ item, remark, place }) => [item.text, remark, place?.text])).toEqual([
    ['窓口', '', '取組① 税収の確保'],
    ['看板', '', '取組① 税収の確保'],
    ['駐車場', '', undefined],
    ['窓口の改善', '再掲', '取組① 税収の確保'],
  ]);
  expect(view.ratingColumns.map(({ header }) => header)).toEqual(['計画(P)', '評価']);
  expect(view.ratedIn).toBe('令和2年度（2020年度）上半期');
  expect(view.meta.path).toBe('/aoba/reform/items/');
});

test('what is missing is said, and is no grade', () => {
  const [a, b, c] = viewOf().rows;
  expect(a?.ratings.map(({ kind }) => kind)).toEqual(['rating', 'rating']);
  expect(b?.ratings.map(({ kind }) => kind)).toEqual(['empty', 'rating']);
  expect(c?.ratings).toMatchObject([{ word: '報告なし' }, { word: '報告なし' }]);
  expect(c?.facts.keys).toEqual({ 名前: '駐車場' });
});

test('an item is found under every place above it and every department in charge', () => {
  const [a, b] = viewOf().rows;
  expect(a?.facts).toEqual({
    values: {
      '計画(P)': ['①調査'],
      評価: ['C（未実施）'],
      体系: ['part-1', 'part-1-1'],
      担当部署: ['市民課'],
    },
    keys: { '計画(P)': 0, 評価: 3, 名前: '窓口', 担当部署: 'しみんか' },
  });
  expect(b?.facts.values['担当部署']).toEqual(['管財課', '市民課']);
});

test('filters in the order of their scale, of the outline and of the readings', () => {
  const filters = viewOf().controls?.filters.map(({ label, choices }) => [
    label,
    ...choices.map(({ text }) => text),
  ]);
  expect(filters).toEqual([
    ['計画(P)', '①調査（2）', '記載なし（1）', '報告なし（1）'],
    ['評価', 'A（計画どおりに達成）（1）', 'C（未実施）（2）', '報告なし（1）'],
    ['体系', '取組① 税収の確保（3）', '　取組② 市税（1）'],
    ['担当部署', '管財課（1）', '市民課（3）', '未登録課（1）'],
  ]);
});

test('orders name the ends of the scale', () => {
  expect(viewOf().controls?.sorts.map(({ text }) => text)).toEqual([
    '計画(P)（調査から）',
    '計画(P)（推進から）',
    '評価（Sから）',
    '評価（Cから）',
    '担当部署（五十音順）',
    '担当部署（五十音の逆順）',
    '名前の順',
    '名前の逆順',
  ]);
});

test('a plan without ratings, outline or periods is a list of names', () => {
  const bare = viewOf({ definition: aBareDefinition(), outline: [], periods: [] });
  expect(bare.ratingColumns).toEqual([]);
  expect(bare).not.toHaveProperty('placeHeader');
  expect(bare).not.toHaveProperty('ratedIn');
  expect(bare.controls?.filters.map(({ key }) => key)).toEqual(['担当部署']);
});

test('a rating column that is called as a filter of the list is another filter and another order', () => {
  const column = {
    id: 'kind',
    header: '体系',
    phase: 'check',
    kind: 'rating',
    scale: 'grade',
  } as const;
  const definition = aDefinition({ form: aForm({ columns: [column] }) });
  const progress = [aProgress('a', { kind: 'C' }), aProgress('b', { kind: 'A' })];
  const view = viewOf({ definition, periods: [aPeriod({ progress })] });
  expect(view.ratingColumns).toEqual([{ key: '体系（kind）', header: '体系' }]);
  expect(view.rows[0]?.facts).toMatchObject({
    values: { '体系（kind）': ['C（未実施）'], 体系: ['part-1', 'part-1-1'] },
    keys: { '体系（kind）': 3 },
  });
  expect(view.controls?.filters.slice(0, 2)).toMatchObject([
    { key: '体系（kind）', label: '体系', choices: [{ value: 'A（計画どおりに達成）' }, {}, {}] },
    { key: '体系', label: '体系', choices: [{ value: 'part-1' }, {}] },
  ]);
});
