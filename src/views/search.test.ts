import { expect, test } from 'vitest';
import {
  aBareDefinition,
  aDataset,
  aDefinition,
  aDepartment,
  anItem,
  aNode,
  aPeriod,
  aPlan,
  aPublisher,
  aScale,
} from '#src/testing/builders.ts';
import { buildSearchView, type SearchView } from './search.ts';

const first = aPublisher({
  departments: [
    aDepartment({ id: 'nozei', name: '納税課', kana: 'のうぜいか' }),
    aDepartment({ id: 'kaikei', name: '会計課', kana: 'かいけいか' }),
  ],
  plans: [
    aPlan({
      outline: [aNode(), aNode({ id: 'part-2', number: '2', name: '歳出' })],
      items: [anItem({ departments: ['納税課', '秘書室'] }), anItem({ departments: ['会計課'] })],
      periods: [aPeriod(), aPeriod({ id: '2020-h2' })],
    }),
  ],
});
const second = aPublisher({
  id: 'midori',
  definition: { name: '緑市' },
  departments: [aDepartment({ id: 'kaikei', name: '会計課', kana: 'かいけいか' })],
  plans: [
    aPlan({
      id: 'other',
      definition: aDefinition({
        title: '第2次計画',
        scales: { grade: aScale({ levels: [{ code: '◎' }] }) },
      }),
      items: [anItem({ departments: ['会計課'] })],
      periods: [aPeriod({ id: '2019' })],
    }),
  ],
});

function choicesOf({ filters }: SearchView, name: string): string[] | undefined {
  return filters.find((filter) => filter.name === name)?.choices.map(({ value }) => value);
}

const view = buildSearchView(aDataset({ publishers: [first] }));
const both = buildSearchView(aDataset({ publishers: [first, second] }));

test('what can be narrowed comes from the data, each in its own order', () => {
  expect(choicesOf(view, '期')).toEqual(['令和2年度下半期', '令和2年度上半期']);
  expect(choicesOf(view, '評価')).toEqual([
    'S（計画を超えて達成）',
    'A（計画どおりに達成）',
    'B（計画に未達）',
    'C（未実施）',
  ]);
  expect(choicesOf(view, '段階')).toEqual(['①調査', '⑤準備', '⑧推進']);
  expect(choicesOf(view, '担当部署')).toEqual(['会計課', '納税課', '秘書室']);
  expect(choicesOf(view, '取組')).toEqual(['取組① 税収の確保', '取組② 歳出']);
});

test('a rating keeps its colour family', () => {
  const grades = view.filters.find(({ name }) => name === '評価');
  expect(grades?.choices.map(({ tone }) => tone)).toEqual(['blue', 'green', 'yellow', 'orange']);
});

test('one publisher and one plan are nothing to choose from, two are', () => {
  expect(choicesOf(view, '団体')).toBeUndefined();
  expect(choicesOf(view, '計画')).toBeUndefined();
  expect(choicesOf(both, '団体')).toEqual(['青葉市', '緑市']);
  expect(choicesOf(both, '計画')).toEqual(['改革プラン', '第2次計画']);
});

test('plans together: every value once, scales one after the other, periods newest first', () => {
  expect(choicesOf(both, '期')).toEqual(['令和2年度下半期', '令和2年度上半期', '令和元年度']);
  expect(choicesOf(both, '評価')?.at(-1)).toBe('◎');
  expect(choicesOf(both, '担当部署')).toEqual(['会計課', '納税課', '秘書室']);
});

test('a plan without form, periods or items offers no ratings and no lists', () => {
  const publisher = aPublisher({ plans: [aPlan({ definition: aBareDefinition() })] });
  const bare = buildSearchView(aDataset({ publishers: [publisher] }));
  expect(bare.filters.map(({ name }) => name)).toEqual(['種類']);
  expect(bare.browse).toEqual([
    { plan: { text: '青葉市 改革プラン', path: '/aoba/reform/' }, lists: [], departments: [] },
  ]);
});

test('the ways without search: periods newest first, all items, departments by their reading', () => {
  expect(view.browse[0]?.lists.map(({ path }) => path)).toEqual([
    '/aoba/reform/2020-h2/',
    '/aoba/reform/2020-h1/',
    '/aoba/reform/items/',
  ]);
  expect(view.browse[0]?.departments.map(({ text }) => text)).toEqual(['会計課', '納税課']);
});
