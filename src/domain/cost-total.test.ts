import { expect, test } from 'vitest';
import { anItem } from '#src/testing/builders.ts';
import type { Cost } from './cost.ts';
import { compareTotals, countOnce, totalCosts, type CostTotal } from './cost-total.ts';
import type { Quantity } from './quantity.ts';

const LINE = { id: 'total', name: '計', unit: '千円' };
const ITEMS = ['a', 'b', 'c'].map((id) => anItem({ id }));
const LOST = { absence: 'lost-in-source' } as const;

function totalOf(quantities: Record<string, Quantity>, periodId = '2020'): CostTotal {
  const costs = Object.entries(quantities).map(([itemId, quantity]): Cost => ({
    itemId,
    periodId,
    kind: 'actual',
    lineId: 'total',
    quantity,
  }));
  return totalCosts(costs, LINE, ITEMS, { periodId, kind: 'actual' });
}

const gapsOf = ({ gaps }: CostTotal) => gaps.map(({ item, reason }) => [item.id, reason]);

test('a total says what it leaves out and why', () => {
  const total = totalOf({ a: 0, b: LOST });
  expect(total.sum).toBe(0);
  expect(gapsOf(total)).toEqual([
    ['b', 'lost-in-source'],
    ['c', 'no-row'],
  ]);
});

test('a total of nothing that is known is not zero', () => {
  expect(totalOf({ a: LOST, b: LOST, c: LOST }).sum).toBeUndefined();
});

test('columns are compared over what both know', () => {
  const [from, to] = [totalOf({ a: 10, b: LOST, c: 1 }), totalOf({ a: 12, b: 100, c: LOST })];
  expect(compareTotals(from, to)).toEqual({ count: 1, from: 10, to: 12 });
  expect(compareTotals(totalOf({ a: 1 }), totalOf({ b: 1 }))).toBeUndefined();
});

const definition = (...overlaps: string[][]) => ({ lines: [LINE], overlaps });

test('items that may be one cost count once: the total lies between leaving out one or the other', () => {
  const total = totalOf({ a: 50, b: 57, c: 1 });
  expect(countOnce(definition(['a', 'b']), total)).toEqual({
    itemIds: ['a', 'b'],
    low: 51,
    high: 58,
  });
  expect(countOnce(definition(['a', 'b', 'c']), total)).toMatchObject({ low: 1, high: 57 });
});

test('an overlap with only one known amount takes nothing away', () => {
  expect(countOnce(definition(['a', 'b']), totalOf({ a: 50, b: LOST }))).toBeUndefined();
  expect(countOnce({ lines: [LINE] }, totalOf({ a: 50, b: 57 }))).toBeUndefined();
});
