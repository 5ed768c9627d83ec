import { expect, test } from 'vitest';
import type { AmountKind, Cost } from '#src/domain/cost.ts';
import { aDefinition, anItem, aPlan } from '#src/testing/builders.ts';
import { yearCosts } from './year-costs.ts';

const lines = [{ id: 'total', name: '合計', unit: '千円' }];

function aCost(
  itemId: string,
  periodId: string,
  kind: AmountKind,
  quantity: Cost['quantity'],
): Cost {
  return { itemId, periodId, kind, lineId: 'total', quantity };
}

function costsOf(fiscalYear: number, ...costs: Cost[]) {
  const items = [anItem({ id: 'x' }), anItem({ id: 'y' })];
  const plan = aPlan({ definition: aDefinition({ costs: { lines } }), items, costs });
  return yearCosts(plan, fiscalYear).map(({ before, after, common }) => ({
    before: [before.column.kind, before.sum],
    after: [after.column.kind, after.sum],
    common,
  }));
}

test('a year stands beside the year before; only items known in both are compared', () => {
  const gap = { absence: 'lost-in-source' } as const;
  expect(
    costsOf(
      2020,
      aCost('x', '2019', 'actual', 100),
      aCost('y', '2019', 'actual', gap),
      aCost('x', '2020', 'actual', 130),
      aCost('y', '2020', 'actual', 50),
    ),
  ).toEqual([
    {
      before: ['actual', 100],
      after: ['actual', 180],
      common: { count: 1, from: 100, to: 130 },
    },
  ]);
});

test('what was spent goes before what was planned, and like is compared with like', () => {
  expect(
    costsOf(
      2020,
      aCost('x', '2019', 'actual', 1),
      aCost('x', '2019', 'budget', 2),
      aCost('x', '2020', 'budget', 3),
    ),
  ).toMatchObject([{ before: ['budget', 2], after: ['budget', 3] }]);
  expect(
    costsOf(
      2020,
      aCost('x', '2019', 'actual', 1),
      aCost('x', '2020', 'budget', 3),
      aCost('x', '2020', 'actual', 4),
    ),
  ).toMatchObject([{ before: ['actual', 1], after: ['actual', 4] }]);
});

test('without the year before there is nothing to compare', () => {
  expect(costsOf(2020, aCost('x', '2020', 'actual', 1))).toEqual([]);
  expect(costsOf(2020, aCost('x', '2018', 'actual', 1), aCost('x', '2020', 'actual', 1))).toEqual(
    [],
  );
  expect(yearCosts(aPlan(), 2020)).toEqual([]);
});
