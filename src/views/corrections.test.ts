import { expect, test } from 'vitest';
import type { Correction } from '#src/domain/correction.ts';
import { aContext, aCorrection, anIndicator, anItem, aNode } from '#src/testing/builders.ts';
import {
  describeChange,
  indicatorCorrections,
  itemCorrections,
  outlineCorrections,
  periodCorrections,
  planCorrections,
  tableCorrections,
} from './corrections.ts';

const ofPlan: Correction = {
  date: '2026-12-03',
  table: 'plan',
  targetId: 'reform',
  reason: '出典のアドレスが変わった',
};
const corrections = [
  aCorrection(),
  aCorrection({ date: '2026-12-02', table: 'measurements', targetId: 'ind-1', periodId: '2020' }),
  aCorrection({ date: '2026-12-04', table: 'reviews', targetId: 'part-1', header: '意見' }),
  ofPlan,
];
const context = aContext({
  items: [anItem()],
  outline: [aNode()],
  indicators: [anIndicator()],
  corrections,
});

test('an item page says what was corrected of the item, when, how and why', () => {
  expect(itemCorrections(context, 'item-1')).toEqual([
    {
      id: expect.stringMatching(/^correction-/) as string,
      date: '2026-12-01',
      dateText: '2026年12月1日',
      cell: '令和2年度上半期の評価',
      change: '「C」を「B」に訂正',
      reason: '転記の誤り',
    },
  ]);
  expect(itemCorrections(context, 'item-2')).toEqual([]);
});

test('an indicator page has the corrections of its values', () => {
  const dates = indicatorCorrections(context, 'ind-1').map(({ date }) => date);
  expect(dates).toEqual(['2026-12-02']);
});

test('a period page has those of its period, each with the record that it concerns', () => {
  expect(periodCorrections(context, '2020-h1').map(({ date, target }) => [date, target])).toEqual([
    ['2026-12-04', { text: '税収の確保', path: '/aoba/reform/outline/part-1/' }],
    ['2026-12-01', { text: '窓口の改善', path: '/aoba/reform/items/item-1/' }],
  ]);
});

test('the plan page has all of them, newest first', () => {
  expect(planCorrections(context).map(({ target }) => target?.path)).toEqual([
    '/aoba/reform/outline/part-1/',
    undefined,
    '/aoba/reform/indicators/ind-1/',
    '/aoba/reform/items/item-1/',
  ]);
  expect(planCorrections(context)[1]).not.toHaveProperty('cell');
});

test('what was added and what was taken away is said as such', () => {
  expect(describeChange({ ...ofPlan, after: 'B' })).toBe('「B」を追加');
  expect(describeChange({ ...ofPlan, before: 'C' })).toBe('「C」を削除');
  expect(describeChange(ofPlan)).toBeUndefined();
});

const everywhere = aContext({
  items: [anItem()],
  outline: [aNode()],
  retrospective: [{ kind: 'Try', number: '1', text: '見直す' }],
  corrections: [
    aCorrection({ table: 'outline', targetId: 'part-1' }),
    aCorrection({ table: 'effects', targetId: 'part-1' }),
    aCorrection({ table: 'costs' }),
    aCorrection({ table: 'lineage' }),
    aCorrection({ table: 'retrospective', targetId: 'try-1' }),
  ],
});

test('an outline page has those of the part and of its effects, and of no other', () => {
  expect(outlineCorrections(everywhere, 'part-1')).toHaveLength(2);
  expect(outlineCorrections(everywhere, 'part-2')).toEqual([]);
});

test.each([
  ['effects', '/aoba/reform/outline/part-1/'],
  ['costs', '/aoba/reform/items/item-1/'],
  ['lineage', '/aoba/reform/items/item-1/'],
  ['retrospective', '/aoba/reform/retrospective/'],
] as const)('the page about %s has those of its table, each with the record', (table, path) => {
  expect(tableCorrections(everywhere, table).map(({ target }) => target?.path)).toEqual([path]);
});
