import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import { loadFixture } from '#src/testing/load-fixture.ts';
import { datasetOf } from '#src/testing/test-data.ts';

function planOf(fixture: string): Plan {
  const [publisher] = datasetOf(loadFixture(fixture)).publishers;
  return publisher!.plans[0]!;
}

test('a period that is still collecting stands apart, with its notes, until it is published', () => {
  const plan = planOf('collecting-period-may-have-gaps');
  expect(plan.periods.map(({ id }) => id)).toEqual(['2020-h1']);
  expect(plan.collecting).toMatchObject([
    {
      id: '2020-h2',
      due: '2021-04-30',
      progress: [
        { itemId: 'item-1', answers: { stage: '推進', grade: 'A', amount: 15 } },
        { itemId: 'item-2', answers: {} },
      ],
      reviews: [{ targetId: 'item-1' }],
      notes: [{ targetId: 'item-2', text: '担当部署に確認中。' }],
    },
  ]);
  expect(plan.notes.map(({ text }) => text)).toEqual(['名称は資料のとおり。']);
});

test('a period without period.yaml is published', () => {
  const plan = planOf('_base');
  expect(plan.periods.map(({ id }) => id)).toEqual(['2020-h1']);
  expect(plan.collecting).toEqual([]);
});
