import { expect, test } from 'vitest';
import { isNumber, sumQuantities } from './quantity.ts';

test('zero is a number; an absence is none', () => {
  expect([isNumber(0), isNumber({ absence: 'not-stated' }), isNumber(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a sum with a gap is not known', () => {
  expect(sumQuantities([1, -3, 0])).toBe(-2);
  expect(sumQuantities([1, { absence: 'lost-in-source' }])).toBeUndefined();
  expect(sumQuantities([])).toBe(0);
});
