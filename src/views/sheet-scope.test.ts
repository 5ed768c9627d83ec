import { expect, test } from 'vitest';
import { aNode, anItem, aPlan } from '#src/testing/builders.ts';
import { sheetScopes } from './sheet-scope.ts';

const outline = [aNode({ id: 'a' }), aNode({ id: 'b' }), aNode({ id: 'b-1', parentId: 'b' })];
const inB = anItem({ id: 'x', outlineId: 'b-1' });
const inA = anItem({ id: 'y', outlineId: 'a' });
const loose = anItem({ id: 'z' });

test('each top node has a sheet with all below it, also an empty one', () => {
  expect(sheetScopes(aPlan({ outline, items: [inB] }))).toEqual([
    { id: 'a', node: outline[0], items: [] },
    { id: 'b', node: outline[1], items: [inB] },
  ]);
});

test('no item is lost that stands below no node', () => {
  const scopes = sheetScopes(aPlan({ outline, items: [inA, loose, inB] }));
  expect(scopes.map(({ items }) => items)).toEqual([[inA], [inB], [loose]]);
  expect(scopes[2]).toEqual({ id: '-loose', items: [loose] });
});

test('a plan without an outline has one sheet, one without items none', () => {
  expect(sheetScopes(aPlan({ items: [loose] }))).toEqual([{ id: '-loose', items: [loose] }]);
  expect(sheetScopes(aPlan())).toEqual([]);
});
