import { expect, test } from 'vitest';
import { aContext, aNode, aNote, anItem, aPeriod } from '#src/testing/builders.ts';
import { countItemNotes, itemNotes, planNotes, scopeNotes } from './notes.ts';

const notes = [
  aNote({ table: 'plan', targetId: 'reform', text: '計画' }),
  aNote({ table: 'outline', targetId: 'part-1', text: '体系' }),
  aNote({ table: 'outline', targetId: 'part-1-1', text: '下の段' }),
  aNote({ table: 'reviews', targetId: 'part-1', periodId: '2020-h1', text: '意見' }),
  aNote({ table: 'reviews', targetId: 'part-1', periodId: '2020-h2', text: '次の期の意見' }),
  aNote({ table: 'items', text: '項目', header: '名称' }),
  aNote({ table: 'progress', periodId: '2020-h1', header: '評価', text: '上半期' }),
  aNote({ table: 'progress', periodId: '2020-h2', text: '下半期', kind: '原典の矛盾' }),
  aNote({ table: 'reviews', periodId: '2020-h1', text: '項目への意見' }),
  aNote({ table: 'items', targetId: 'item-2', text: 'ほかの項目' }),
];
const outline = [aNode(), aNode({ id: 'part-1-1', parentId: 'part-1' }), aNode({ id: 'part-2' })];
const one = aContext({ notes, outline, periods: [aPeriod()] });
const two = aContext({ notes, outline, periods: [aPeriod(), aPeriod({ id: '2020-h2' })] });

test('an item page has the notes of every period and says which', () => {
  expect(itemNotes(two, 'item-1')).toEqual([
    { kind: '参考', header: '名称', text: '項目' },
    { kind: '参考', header: '令和2年度上半期の評価', text: '上半期' },
    { kind: '原典の矛盾', header: '令和2年度下半期', text: '下半期' },
    { kind: '参考', header: '令和2年度上半期', text: '項目への意見' },
  ]);
});

test('with a single period there is no need to name it', () => {
  expect(itemNotes(one, 'item-1')[1]).toEqual({ kind: '参考', header: '評価', text: '上半期' });
  expect(itemNotes(one, 'item-3')).toEqual([]);
});

test('a row counts the notes that concern its period', () => {
  expect(countItemNotes(two, 'item-1', '2020-h1')).toBe(3);
  expect(countItemNotes(two, 'item-1', '2020-h2')).toBe(2);
  expect(countItemNotes(two, 'item-2', '2020-h2')).toBe(1);
});

test('a sheet has the notes on its node, on those below and on their comments in its period', () => {
  const textsOn = (id: string, period: string): string[] =>
    scopeNotes(two, { id, node: aNode({ id }), items: [] }, period).map(({ text }) => text);
  expect(textsOn('part-1', '2020-h1')).toEqual(['体系', '下の段', '意見']);
  expect(textsOn('part-1', '2020-h2')).toEqual(['体系', '下の段', '次の期の意見']);
  expect(textsOn('part-2', '2020-h1')).toEqual([]);
});

test('then those on its items, each with the name of the item and the cell', () => {
  const items = [anItem({ number: '4', name: '窓口' }), anItem({ id: 'item-2', name: '窓口' })];
  expect(scopeNotes(two, { id: 'x', items }, '2020-h1')).toEqual([
    { kind: '参考', header: '4 窓口の「名称」', text: '項目' },
    { kind: '参考', header: '4 窓口の「評価」', text: '上半期' },
    { kind: '参考', header: '4 窓口', text: '項目への意見' },
    { kind: '参考', header: '窓口', text: 'ほかの項目' },
  ]);
});

test('what a sheet does not show has no note on it', () => {
  const context = aContext({ notes: [aNote({ table: 'costs' })], periods: [aPeriod()] });
  expect(countItemNotes(context, 'item-1', '2020-h1')).toBe(0);
  expect(scopeNotes(context, { id: 'x', items: [anItem()] }, '2020-h1')).toEqual([]);
});

test('a plan has its own', () => {
  expect(planNotes(two)).toEqual([{ kind: '参考', text: '計画' }]);
});
