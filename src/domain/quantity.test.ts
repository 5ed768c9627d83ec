import { expect, test } from 'vitest';
import { differenceOf, isNumber, sumQuantities } from './quantity.ts';

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

test('a difference has no decimals that its numbers lack', () => {
  expect(differenceOf(89.6, 91.5)).toBe(1.9);
  expect(differenceOf(0.3, 0.1)).toBe(-0.2);
  expect(differenceOf(0, -12)).toBe(-12);
  expect(differenceOf(5, 5)).toBe(0);
});
