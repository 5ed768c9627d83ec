import { expect, test } from 'vitest';
import { compareMilestones, type Milestone } from './milestone.ts';

const aMilestone = (periodId: string, order = 1): Milestone => ({
  itemId: 'item-1',
  periodId,
  order,
  text: '周知する',
});

test('a year reads from its beginning to what holds for the whole of it', () => {
  const ids = ['2020', '2020-q4', '2021', '2020-h2', '2020-q1', '2020-h1', '2019-q4', '2020-q2'];
  expect(
    ids
      .map((id) => aMilestone(id))
      .sort(compareMilestones)
      .map(({ periodId }) => periodId),
  ).toEqual(['2019-q4', '2020-h1', '2020-q1', '2020-q2', '2020-h2', '2020-q4', '2020', '2021']);
});

test('within one period the given order holds', () => {
  const sorted = [aMilestone('2020-q1', 2), aMilestone('2020-q1', 1)].sort(compareMilestones);
  expect(sorted.map(({ order }) => order)).toEqual([1, 2]);
});
