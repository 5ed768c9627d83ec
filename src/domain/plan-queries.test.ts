import { expect, test } from 'vitest';
import { aNode, anItem, aPeriod, aPlan, aProgress, aReview } from '#src/testing/builders.ts';
import {
  countedItems,
  itemsUnder,
  latestPeriod,
  nodeIdsUnder,
  outlineTrail,
  progressOf,
  reviewsOf,
  topNodes,
} from './plan-queries.ts';

const outline = [
  aNode({ id: 'a' }),
  aNode({ id: 'a-1', parentId: 'a' }),
  aNode({ id: 'a-1-1', parentId: 'a-1' }),
  aNode({ id: 'b' }),
];
const items = [
  anItem({ id: 'x', outlineId: 'a' }),
  anItem({ id: 'y', outlineId: 'a-1-1' }),
  anItem({ id: 'z', outlineId: 'b', relistedFrom: 'x' }),
  anItem({ id: 'w' }),
];
const plan = aPlan({ outline, items });
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

test('a re-listed item is not counted again', () => {
  expect(ids(countedItems(plan))).toEqual(['x', 'y', 'w']);
});

test('the latest period is the last', () => {
  const periods = [aPeriod({ id: '2019-h2' }), aPeriod({ id: '2020-h1' })];
  expect(latestPeriod(aPlan({ periods }))?.id).toBe('2020-h1');
  expect(latestPeriod(plan)).toBeUndefined();
});

test('what an item reported; a re-listed one where it was first listed, unless it has a row of its own', () => {
  const period = aPeriod({ progress: [aProgress('x', { grade: 'A' })] });
  const [x, y, z] = items as [
    ReturnType<typeof anItem>,
    ReturnType<typeof anItem>,
    ReturnType<typeof anItem>,
  ];
  expect(progressOf(period, x)?.answers).toEqual({ grade: 'A' });
  expect(progressOf(period, y)).toBeUndefined();
  expect(progressOf(period, z)?.answers).toEqual({ grade: 'A' });
  const own = aPeriod({
    progress: [aProgress('x', { grade: 'A' }), aProgress('z', { grade: 'B' })],
  });
  expect(progressOf(own, z)?.answers).toEqual({ grade: 'B' });
  expect(progressOf(undefined, x)).toBeUndefined();
});

test('the trail leads from the top down', () => {
  expect(ids(outlineTrail(plan, 'a-1-1'))).toEqual(['a', 'a-1', 'a-1-1']);
  expect(ids(outlineTrail(plan, 'b'))).toEqual(['b']);
  expect(outlineTrail(plan, 'nowhere')).toEqual([]);
  expect(outlineTrail(plan, undefined)).toEqual([]);
});

test('what is below a node, at any depth', () => {
  expect(ids(topNodes(plan))).toEqual(['a', 'b']);
  expect([...nodeIdsUnder(plan, 'a')]).toEqual(['a', 'a-1', 'a-1-1']);
  expect(ids(itemsUnder(plan, 'a'))).toEqual(['x', 'y']);
  expect(ids(itemsUnder(plan, 'a-1'))).toEqual(['y']);
  expect(ids(itemsUnder(plan, 'b'))).toEqual(['z']);
  expect(itemsUnder(plan, 'nowhere')).toEqual([]);
});

test("comments on some targets, each target's in their order", () => {
  const reviews = [
    aReview({ targetId: 'b', order: 2, comment: '二' }),
    aReview({ targetId: 'x', comment: '別' }),
    aReview({ targetId: 'a', comment: '三' }),
    aReview({ targetId: 'b', order: 1, comment: '一' }),
  ];
  const comments = reviewsOf(aPeriod({ reviews }), new Set(['a', 'b'])).map(
    ({ comment }) => comment,
  );
  expect(comments).toEqual(['一', '二', '三']);
});
