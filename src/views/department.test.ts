import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import { aContext, aDepartment, anItem, aPeriod, aProgress } from '#src/testing/builders.ts';
import { buildDepartmentView } from './department.ts';
import { buildDepartmentLinks, planDepartments } from './departments.ts';

const shimin = aDepartment({
  id: 'shimin',
  name: '市民課',
  kana: 'しみんか',
  formerNames: ['戸籍課'],
});
const departments = [
  aDepartment({ id: 'zaisei', name: '財政課', kana: 'ざいせいか' }),
  aDepartment({ id: 'center', name: 'センター' }),
  shimin,
  aDepartment({ id: 'kanzai', name: '管財課', kana: 'かんざいか' }),
  aDepartment({ id: 'unused', name: '総務課', kana: 'そうむか' }),
];
const items = [
  anItem({ id: 'x', departments: ['財政課', '市民課'] }),
  anItem({ id: 'y', departments: ['市民課'] }),
  anItem({ id: 'z', departments: ['センター', '管財課'] }),
];
const period = aPeriod({
  progress: [aProgress('x', { grade: 'A' }), aProgress('y', { grade: 'C' })],
});

const contextOf = (plan: Partial<Plan> = {}) =>
  aContext({ items, periods: [period], ...plan }, departments);

test('the departments that a plan names, in the order of their readings; without reading last', () => {
  expect(planDepartments(contextOf()).map(({ name }) => name)).toEqual([
    '管財課',
    '財政課',
    '市民課',
    'センター',
  ]);
});

test('a name is a link where the department is declared', () => {
  expect(buildDepartmentLinks(contextOf(), ['市民課', '未登録課'])).toEqual([
    { text: '市民課', path: '/aoba/reform/departments/shimin/' },
    { text: '未登録課' },
  ]);
});

test('a department has its items, where they stand, and the way to the others', () => {
  const view = buildDepartmentView(contextOf(), shimin);
  expect(view).toMatchObject({
    name: '市民課',
    kana: 'しみんか',
    formerNames: ['戸籍課'],
    periodName: '令和2年度（2020年度）上半期',
    lead: '令和2年度上半期、担当する2項目のうち計画どおり以上は1項目（50%）です。未実施（C）は1項目です。',
  });
  expect(view.items.map(({ path }) => path)).toEqual([
    '/aoba/reform/items/x/',
    '/aoba/reform/items/y/',
  ]);
  expect(view.others.map(({ text }) => text)).toEqual(['管財課', '財政課', 'センター']);
  expect(view.meta).toMatchObject({
    title: '市民課の取組 青葉市 改革プラン',
    path: '/aoba/reform/departments/shimin/',
    breadcrumbs: [
      { text: '青葉市 改革プラン', path: '/aoba/reform/' },
      { text: '担当部署（五十音順）', path: '/aoba/reform/departments/' },
    ],
  });
  expect(view.meta.description).toBe(`青葉市 改革プランで市民課が担当する取組の一覧。${view.lead}`);
});

test('without a period the lead counts the items', () => {
  const view = buildDepartmentView(contextOf({ periods: [] }), shimin);
  expect(view.lead).toBe('2項目を担当しています。');
  expect(view).not.toHaveProperty('distribution');
  expect(view).not.toHaveProperty('periodName');
});

test('the items of two plans that a lineage joins are not counted as one', () => {
  const lineage = [{ order: 1, change: '継続', formerId: 'x', latterId: 'y' }];
  const view = buildDepartmentView(contextOf({ periods: [], lineage }), shimin);
  expect(view.lead).toBe('前の計画の1項目と後の計画の1項目を担当しています。');
});

test('a re-listed item is listed but not counted', () => {
  const twice = [...items, anItem({ id: 'w', departments: ['市民課'], relistedFrom: 'y' })];
  const view = buildDepartmentView(contextOf({ items: twice }), shimin);
  expect(view.items).toHaveLength(3);
  expect(view.distribution?.total).toBe(2);
});
