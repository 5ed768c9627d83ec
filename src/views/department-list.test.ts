import { expect, test } from 'vitest';
import { aContext, aDepartment, anItem, aPeriod, aProgress } from '#src/testing/builders.ts';
import { buildDepartmentListView } from './department-list.ts';

const departments = [
  aDepartment({ id: 'zaisei', name: '財政課', kana: 'ざいせいか' }),
  aDepartment({ id: 'center', name: 'センター' }),
  aDepartment({ kana: 'しみんか' }),
  aDepartment({ id: 'gakumu', name: '学務課', kana: 'ガクムカ' }),
  aDepartment({ id: 'unused', name: '総務課', kana: 'そうむか' }),
];
const items = [
  anItem({ id: 'x', departments: ['財政課', '市民課'] }),
  anItem({ id: 'y', departments: ['市民課', '学務課'] }),
  anItem({ id: 'z', departments: ['センター', '未登録課'] }),
  anItem({ id: 'w', departments: ['市民課'], relistedFrom: 'y' }),
];
const period = aPeriod({
  progress: [aProgress('x', { grade: 'A' }), aProgress('y', { grade: 'C' })],
});
const view = buildDepartmentListView(aContext({ items, periods: [period] }, departments));

test('by the rows of the 五十音; those without a reading, or without a page, behind', () => {
  expect(
    view.groups.map(({ title, departments: own }) => [title, ...own.map(({ name }) => name)]),
  ).toEqual([
    ['か行', '学務課'],
    ['さ行', '財政課', '市民課'],
    ['そのほか（読みの記載がない部署）', 'センター', '未登録課'],
  ]);
  expect(view.groups[2]?.departments.map(({ path }) => path)).toEqual([
    '/aoba/reform/departments/center/',
    undefined,
  ]);
});

test('each with its items, a re-listed one told apart, and their grades', () => {
  const [, citizens] = view.groups[1]?.departments ?? [];
  expect(citizens).toMatchObject({ kana: 'しみんか', count: '2項目と再掲1項目' });
  expect(citizens?.distribution?.segments.map(({ code, count }) => [code, count])).toEqual([
    ['S', 0],
    ['A', 1],
    ['B', 0],
    ['C', 1],
  ]);
  // None of its items is graded: an empty bar would look like one.
  expect(view.groups[2]?.departments[0]).not.toHaveProperty('distribution');
});

test('the items of two plans that a lineage joins are told apart', () => {
  const [from, to] = [anItem({ id: 'from' }), anItem({ id: 'to' })];
  const lineage = [{ order: 1, change: '継続', formerId: 'from', latterId: 'to' }];
  const context = aContext({ items: [from, to], periods: [], lineage });
  expect(buildDepartmentListView(context).lead).toBe(
    '1部署が、前の計画の1項目と後の計画の1項目を担当しています。',
  );
});

test('says how many there are, and that items in two charges count twice', () => {
  expect(view.lead).toBe(
    '5部署が、3項目を担当しています。うち3項目は複数の部署が担当し、それぞれに数えています。',
  );
  expect(view.isLong).toBe(false);
  expect(view.meta.path).toBe('/aoba/reform/departments/');
});
