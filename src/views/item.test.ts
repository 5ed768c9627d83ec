import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  aNode,
  anItem,
  aPeriod,
  aProgress,
  aReview,
} from '#src/testing/builders.ts';
import { buildItemLink } from './item-link.ts';
import { buildItemView } from './item.ts';

const outline = [aNode(), aNode({ id: 'part-2', number: '2', name: '歳出' })];
const items = [
  anItem({ id: 'x', name: '徴収', outlineId: 'part-1', departments: ['財政課'] }),
  anItem({ id: 'y', name: '広告', outlineId: 'part-1', departments: ['市民課', '財政課'] }),
  anItem({ id: 'z', name: '窓口', outlineId: 'part-2', departments: ['市民課'] }),
];
const period = aPeriod({ progress: [aProgress('x', { stage: '準備', grade: 'C' })] });

function viewOf(id: string, plan: Partial<Plan> = {}) {
  const context = aContext({ outline, items, periods: [period], ...plan });
  return buildItemView(context, context.plan.items.find((item) => item.id === id) as Item);
}

test('neighbours are the items of the same part; the ends have one', () => {
  expect(viewOf('x')).toMatchObject({ next: { text: '広告', path: '/aoba/reform/items/y/' } });
  expect(viewOf('x')).not.toHaveProperty('previous');
  expect(viewOf('y')).toMatchObject({ previous: { text: '徴収' } });
  expect(viewOf('y')).not.toHaveProperty('next');
  expect(viewOf('z')).not.toHaveProperty('previous');
});

test('related are at most eight others of the same departments, never the same item again', () => {
  expect(viewOf('y').related.map(({ text }) => text)).toEqual(['徴収', '窓口']);
  expect(viewOf('x').related.map(({ text }) => text)).toEqual(['広告']);
  const many = Array.from({ length: 10 }, (_, index) => anItem({ id: `i-${index}` }));
  expect(viewOf('i-0', { items: many }).related).toHaveLength(8);
  const twice = [...items, anItem({ id: 'z-2', departments: ['市民課'], relistedFrom: 'z' })];
  expect(viewOf('z', { items: twice }).related.map(({ text }) => text)).toEqual(['広告']);
  expect(viewOf('z-2', { items: twice }).related.map(({ text }) => text)).toEqual(['広告']);
});

test('the way down the outline leads to its parts; the phases need no more columns than they are', () => {
  expect(viewOf('x').trail).toEqual([
    { text: '取組① 税収の確保', path: '/aoba/reform/outline/part-1/' },
  ]);
  expect(viewOf('x').columns).toBe(4);
  expect(viewOf('y').columns).toBe(0);
});

test('a re-listed item reports where it was first listed, and links there', () => {
  const twice = [
    ...items,
    anItem({ id: 'x-2', name: '徴収', outlineId: 'part-2', relistedFrom: 'x' }),
  ];
  const view = viewOf('x-2', { items: twice });
  expect(view.relistedFrom).toEqual({ text: '徴収', path: '/aoba/reform/items/x/' });
  expect(view.reports[0]?.grades[0]?.rating.code).toBe('C');
  expect(viewOf('x', { items: twice })).not.toHaveProperty('relistedFrom');
});

test('twins are told apart in titles', () => {
  const twins = [
    anItem({ id: 'a', name: '公会計', departments: ['財政課'] }),
    anItem({ id: 'b', name: '公会計', departments: ['管財課', '会計課'] }),
    anItem({ id: 'c', name: '公会計', departments: ['財政課'], relistedFrom: 'a' }),
    anItem({ id: 'd', name: '公会計の整備', departments: ['財政課'] }),
  ];
  expect(twins.map(({ id }) => viewOf(id, { items: twins }).meta.title)).toEqual([
    '公会計（財政課） 青葉市 改革プラン',
    '公会計（管財課、会計課） 青葉市 改革プラン',
    '公会計（財政課、再掲） 青葉市 改革プラン',
    '公会計の整備 青葉市 改革プラン',
  ]);
});

describe('the description says what the page has', () => {
  const name = '青葉市 改革プランの取組「徴収」（財政課）。';
  test.each<[string, Partial<Plan>, string]>([
    [
      'a grade and the fields',
      {},
      '令和2年度上半期の評価はC（未実施）。計画(P)、取組の経過、評価、改善事項を載せています。',
    ],
    [
      'no report in the latest period',
      { periods: [period, aPeriod({ id: '2020-h2' })] },
      '令和2年度下半期の報告はありません。',
    ],
    ['no period', { periods: [] }, '報告はまだありません。'],
    ['no form', { definition: aBareDefinition() }, ''],
    [
      'no form and no period: nothing will follow',
      { definition: aBareDefinition(), periods: [] },
      '期ごとの報告は、データに載っていません。',
    ],
  ])('%s', (_, plan, expected) => {
    expect(viewOf('x', plan).meta.description).toBe(name + expected);
  });
});

test('the way there, with and without a sheet', () => {
  expect(viewOf('x').sheet).toEqual({
    text: '取組① 税収の確保',
    path: '/aoba/reform/2020-h1/part-1/',
  });
  expect(viewOf('x').meta.breadcrumbs.map(({ text }) => text)).toEqual([
    '青葉市 改革プラン',
    '取組① 税収の確保',
  ]);
  expect(viewOf('x', { periods: [] })).not.toHaveProperty('sheet');
  expect(viewOf('i', { items: [anItem({ id: 'i' })] })).not.toHaveProperty('sheet');
});

test('the way there follows an outline of several levels, and leads to it where there is no sheet', () => {
  const crumbs = (id: string, plan: Partial<Plan>) =>
    viewOf(id, plan).meta.breadcrumbs.map(({ path }) => path);
  expect(crumbs('x', { periods: [] })).toEqual(['/aoba/reform/', '/aoba/reform/outline/part-1/']);
  const deep = [aNode(), aNode({ id: 'part-2', parentId: 'part-1', number: '2', name: '歳出' })];
  expect(crumbs('z', { outline: deep })).toEqual([
    '/aoba/reform/',
    '/aoba/reform/outline/part-1/',
    '/aoba/reform/outline/part-2/',
  ]);
});

test('the newest report stands first, with the comments on the item or naming it', () => {
  const reviews = [
    aReview({ comment: '名指し', itemIds: ['x'] }),
    aReview({ comment: 'ほか', order: 2, itemIds: ['y'] }),
    aReview({ comment: '項目へ', targetId: 'x' }),
  ];
  const view = viewOf('x', { periods: [period, aPeriod({ id: '2020-h2', reviews })] });
  expect(view.reports.map(({ periodId, reported }) => [periodId, reported])).toEqual([
    ['2020-h2', false],
    ['2020-h1', true],
  ]);
  expect(view.reviews).toHaveLength(1);
  expect(view.reviews[0]).not.toHaveProperty('periodName');
  expect(view.reviews[0]?.reviews.map(({ comment }) => comment)).toEqual(['名指し', '項目へ']);
});

test('what was said in an earlier period stays, under its period', () => {
  const earlier = aPeriod({ reviews: [aReview({ comment: 'まえに', targetId: 'x' })] });
  const later = aPeriod({
    id: '2020-h2',
    reviews: [aReview({ comment: 'あとで', itemIds: ['x'] })],
  });
  const saidOf = (periods: Plan['periods']) =>
    viewOf('x', { periods }).reviews.map(({ periodName, reviews }) => [
      periodName,
      ...reviews.map(({ comment }) => comment),
    ]);
  expect(saidOf([earlier, later])).toEqual([
    ['令和2年度（2020年度）下半期', 'あとで'],
    ['令和2年度（2020年度）上半期', 'まえに'],
  ]);
  expect(saidOf([earlier, aPeriod({ id: '2020-h2' })])).toEqual([
    ['令和2年度（2020年度）上半期', 'まえに'],
  ]);
});

test('twins of one department are told apart by their place, then by their id', () => {
  const outline = [aNode({ id: 'a', name: '歳入' }), aNode({ id: 'b', number: '2', name: '歳出' })];
  const twin = { name: '広報', departments: ['広報課'] };
  const twins = [
    anItem({ ...twin, id: 'x', outlineId: 'a' }),
    anItem({ ...twin, id: 'y', outlineId: 'b' }),
    anItem({ ...twin, id: 'z', outlineId: 'b' }),
  ];
  const titles = twins.map(({ id }) => viewOf(id, { outline, items: twins }).meta.title);
  expect(titles).toEqual([
    '広報（広報課、取組① 歳入） 青葉市 改革プラン',
    '広報（広報課、取組② 歳出、y） 青葉市 改革プラン',
    '広報（広報課、取組② 歳出、z） 青葉市 改革プラン',
  ]);
});

test('says from when until when the item runs, as far as the data say', () => {
  const termOf = (item: Partial<Item>) =>
    viewOf('i', { items: [anItem({ id: 'i', ...item })] }).term;
  expect(termOf({ start: '2020-04-01', end: '2021-03-31' })).toBe(
    '2020年4月1日から2021年3月31日まで',
  );
  expect(termOf({ end: '2021-03-31' })).toBe('2021年3月31日まで');
  expect(termOf({})).toBeUndefined();
});

describe("the source's page", () => {
  const sheet = { id: 'sheet', title: 'シート', publisher: '青葉市', period: '2020-h1' };
  const book = { id: 'book', title: '冊子', publisher: '青葉市' };
  const lineOf = (sources: (typeof book)[], item: Partial<Item>, page?: string) => {
    const progress = [aProgress('i', {}, page === undefined ? {} : { sourcePage: page })];
    const own = [anItem({ id: 'i', outlineId: 'part-1', ...item })];
    const plan = { definition: aDefinition({ sources }), items: own };
    return viewOf('i', { ...plan, periods: [aPeriod({ progress })] }).source?.line;
  };

  test("is the report's in the period's document", () => {
    const own = { sourceId: 'book', sourcePage: '3' };
    expect(lineOf([book, sheet], own, '12')).toBe('青葉市「シート」（取組①、12ページ）');
    expect(lineOf([book, sheet], own)).toBe('青葉市「シート」（取組①）');
    expect(lineOf([book, sheet], { ...own, number: '3' })).toBe('青葉市「シート」（取組①の3番目）');
    expect(lineOf([book, sheet], { ...own, number: '1-2' })).toBe('青葉市「シート」（取組①）');
  });

  test("is the item's in the document that it names, or in the only one", () => {
    expect(lineOf([book], { sourceId: 'book', sourcePage: '3' })).toBe(
      '青葉市「冊子」（取組①、3ページ）',
    );
    expect(lineOf([book], { sourcePage: '3' })).toBe('青葉市「冊子」（取組①、3ページ）');
  });
});

test('a line of a list has the latest grades', () => {
  const context = aContext({ items, periods: [period] });
  const [x, y] = items.map((item) => buildItemLink(context, item));
  expect(x).toMatchObject({
    text: '徴収',
    departments: ['財政課'],
    grades: [{ rating: { code: 'C' } }],
  });
  expect(y?.grades).toEqual([]);
  expect(buildItemLink(aContext({ items }), items[0] as Item).grades).toEqual([]);
});
