import { expect, test } from 'vitest';
import { compareTotals, isChanged, type Total } from './total.ts';

function aTotal(total: Partial<Total> = {}): Total {
  return { key: 'items', group: '計画', label: '項目', unit: '項目', value: 79, ...total };
}

test('a total that both sides know has a difference', () => {
  expect(compareTotals([aTotal()], [aTotal({ value: 80 })])).toEqual([
    {
      key: 'items',
      group: '計画',
      label: '項目',
      unit: '項目',
      before: { value: 79 },
      after: { value: 80 },
      difference: 1,
    },
  ]);
});

test('a total that is new, gone or not known has none', () => {
  const { value: _, ...unknown } = aTotal({ key: 'sum' });
  const changes = compareTotals(
    [aTotal({ key: 'gone' }), aTotal({ key: 'sum' })],
    [unknown, aTotal({ key: 'new' })],
  );
  expect(
    changes.map(({ key, before, after, difference }) => [key, before, after, difference]),
  ).toEqual([
    ['sum', { value: 79 }, {}, undefined],
    ['new', undefined, { value: 79 }, undefined],
    ['gone', { value: 79 }, undefined, undefined],
  ]);
  expect(changes.map(isChanged)).toEqual([true, true, true]);
});

test('a sum over more items has changed even if it is the same number', () => {
  const changed = ([before, after]: [Total, Total]): boolean[] =>
    compareTotals([before], [after]).map(isChanged);
  expect(changed([aTotal(), aTotal()])).toEqual([false]);
  expect(changed([aTotal({ count: 25 }), aTotal({ count: 26 })])).toEqual([true]);
});
