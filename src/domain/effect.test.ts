import { expect, test } from 'vitest';
import {
  effectKinds,
  effectTotal,
  effectYears,
  runningTotals,
  type Effect,
  type EffectDefinition,
} from './effect.ts';
import {
  checkStated,
  editionPairs,
  effectDifference,
  statedDifference,
  statedTotal,
} from './effect-totals.ts';
import type { Quantity } from './quantity.ts';

function anEffect(
  outlineId: string,
  editionId: string,
  periodId: string,
  quantity: Quantity,
  kind: Effect['kind'] = 'plan',
): Effect {
  return { outlineId, editionId, periodId, kind, quantity };
}

const EFFECTS = [
  anEffect('a', 'old', '2022', -5),
  anEffect('b', 'old', '2022', 2),
  anEffect('a', 'old', '2023', 7),
  anEffect('b', 'old', '2023', 1),
  anEffect('a', 'new', '2022', -3, 'actual'),
  anEffect('b', 'new', '2022', 0, 'forecast'),
  anEffect('a', 'new', '2023', 9, 'forecast'),
  anEffect('b', 'new', '2023', { absence: 'unpublished' }, 'forecast'),
];
const OLD = { id: 'old', name: '当初' };
const NEW = { id: 'new', name: '見直し後', comparedWith: 'old' };
const DEFINITION: EffectDefinition = {
  unit: '千円',
  editions: [OLD, NEW],
  statedTotals: [
    { edition: 'old', value: 5 },
    { edition: 'old', fiscalYear: 2022, value: -4 },
    { edition: 'new', outline: 'b', value: 8 },
  ],
  statedDifferences: [{ edition: 'new', against: 'old', outline: 'a', value: 4 }],
};
const PAIR = { edition: NEW, against: OLD };

test('totals by node, by year and of all; a gap leaves them open', () => {
  expect(effectTotal(EFFECTS, 'old')).toBe(5);
  expect(effectTotal(EFFECTS, 'old', { fiscalYear: 2022 })).toBe(-3);
  expect(effectTotal(EFFECTS, 'new', { outline: 'a' })).toBe(6);
  expect(effectTotal(EFFECTS, 'new')).toBeUndefined();
  expect(effectTotal(EFFECTS, 'none')).toBeUndefined();
});

test('differences of editions; a gap leaves them open', () => {
  expect(editionPairs(DEFINITION)).toEqual([PAIR]);
  expect(effectDifference(EFFECTS, PAIR, { outline: 'a' })).toBe(4);
  expect(effectDifference(EFFECTS, PAIR)).toBeUndefined();
});

test('years and how sure their amounts are', () => {
  expect(effectYears(EFFECTS)).toEqual([2022, 2023]);
  expect(effectKinds(EFFECTS, 'new', 2022)).toEqual(['actual', 'forecast']);
  expect(effectKinds(EFFECTS, 'new', 2024)).toEqual([]);
});

test('running totals stop at a gap', () => {
  expect(runningTotals([-5, 8, 1])).toEqual([-5, 3, 4]);
  expect(runningTotals([1, undefined, 2])).toEqual([1, undefined, undefined]);
});

test('what the source states is found by its exact scope, and held against the rows', () => {
  expect(statedTotal(DEFINITION, 'old')).toBe(5);
  expect(statedTotal(DEFINITION, 'old', { fiscalYear: 2022 })).toBe(-4);
  expect(statedTotal(DEFINITION, 'old', { outline: 'a' })).toBeUndefined();
  expect(statedDifference(DEFINITION, PAIR, 'a')).toBe(4);
  expect(statedDifference(DEFINITION, PAIR)).toBeUndefined();
  // 5 and 4 are right, −4 should be −3, and 8 cannot be reckoned.
  expect(checkStated(DEFINITION, EFFECTS)).toEqual({ right: 2, wrong: 1 });
});
