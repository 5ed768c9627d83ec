import { expect, test } from 'vitest';
import { nameKey } from '#src/domain/name-key.ts';
import { aContext, aDepartment, anItem, aNode, aPeriod, aProgress } from '#src/testing/builders.ts';
import { alternativesFor } from './search-aliases.ts';
import { buildFacets, buildItemFacets } from './search-facets.ts';

const synonyms = [
  { word: '保育所', alternatives: ['保育園'] },
  { word: '学童保育所', alternatives: ['学童クラブ'] },
  { word: '時間外勤務', alternatives: ['残業'] },
];
const item = anItem({ name: '学童保育所の委託', outlineId: 'part-1', departments: ['児童課'] });
const progress = aProgress('item-1', {
  stage: '準備',
  activity: '時間外勤務を減らし、令和4年度に実施する',
  grade: 'C',
});
const context = aContext(
  { outline: [aNode()], items: [item], periods: [aPeriod({ progress: [progress] })] },
  [aDepartment({ name: '児童課', kana: 'じどうか', formerNames: ['福祉課'] })],
  { synonyms },
);
const facets = buildItemFacets(context, item, '2020-h1', progress);
const words = (field: 'name' | 'alias'): string[] => facets.words[field]?.split(' ') ?? [];

test('a longer official word hides the shorter ones within it', () => {
  expect(alternativesFor(context, '学童保育所')).toEqual(['学童クラブ']);
  expect(alternativesFor(context, '学童保育所と保育所')).toEqual(['学童クラブ', '保育園']);
});

test('words for the name count as the name, words for the text as aliases', () => {
  expect(words('name')).toEqual(expect.arrayContaining(['学童', '委託', 'クラブ']));
  expect(words('alias')).toContain('残業');
});

test('an item is found by readings, former names, both calendars and the years it names', () => {
  expect(words('alias')).toEqual(
    expect.arrayContaining(['じどうか', '福祉', '2020', 'y2020', 'y2022']),
  );
});

test('its ratings, departments and place are filters and words', () => {
  expect(facets.filters).toEqual({
    種類: ['取組項目'],
    団体: ['青葉市'],
    計画: ['改革プラン'],
    期: ['令和2年度上半期'],
    段階: ['⑤準備'],
    評価: ['C（未実施）'],
    担当部署: ['児童課'],
    取組: ['取組① 税収の確保'],
  });
  expect(words('alias')).toEqual(expect.arrayContaining(['n5', '準備', '税収', '確保']));
});

test('its line in the results says plan, period and department', () => {
  expect(facets.context).toBe('青葉市 改革プラン・令和2年度上半期・児童課');
});

test('a plan is found by the name of its municipality as by its own', () => {
  const { name } = buildFacets(context, 'plan', { title: '改革プラン', text: '' }).words;
  expect(name?.split(' ')).toEqual(expect.arrayContaining(['青葉', '改革', 'プラン']));
});

test('who types the whole name of a page, or another name of it, means this page', () => {
  const title = '取組① 税収の確保';
  const { alias = '' } = buildFacets(context, 'outline', {
    title,
    names: ['税収の確保'],
    text: '',
  }).words;
  const keys = ['取組1 税収の確保', '税収の確保'].map(nameKey);
  expect(alias.split(' ')).toEqual(expect.arrayContaining(keys));
  expect(alias.split(' ')).not.toContain(nameKey('税収'));
});

test('kinds of pages stand in their order when it is read as text', () => {
  const orders = (['item', 'sheet', 'plan'] as const).map(
    (kind) => buildFacets(context, kind, { title: 'x', text: '' }).order,
  );
  expect(orders.toSorted()).toEqual(orders);
});
