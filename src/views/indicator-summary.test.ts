import { expect, test } from 'vitest';
import { aMeasurement, aPlan, anIndicator } from '#src/testing/builders.ts';
import { countOutcomes, summariseOutcomes } from './indicator-summary.ts';

/** Lower is better; 90 is the target of the same year. */
function planWith(...values: number[]) {
  const ids = values.map((_, index) => `i-${index}`);
  return aPlan({
    indicators: ids.map((id) => anIndicator({ id })),
    measurements: ids.flatMap((indicatorId, index) => [
      aMeasurement({ indicatorId, quantity: values[index] ?? 0 }),
      aMeasurement({ indicatorId, kind: 'target', quantity: 90 }),
    ]),
  });
}

test('outcomes are counted in the order of the outcomes, without the empty ones', () => {
  expect(countOutcomes(planWith(95, 80, 96))).toEqual([
    { outcome: 'achieved', word: '達成', count: 1 },
    { outcome: 'below-target', word: '目標に未達（基準値なし）', count: 2 },
  ]);
});

test.each<[string, number[], string]>([
  ['none', [], '指標はありません。'],
  ['one', [80], '1指標は「達成」です。'],
  ['all alike', [80, 81], '2指標すべてが「達成」です。'],
  ['several', [80, 95], '2指標のうち、「達成」が1、「目標に未達（基準値なし）」が1です。'],
])('%s', (_, values, sentence) => {
  expect(summariseOutcomes(planWith(...values))).toBe(sentence);
});

test('an indicator without a value cannot be judged', () => {
  const plan = aPlan({ indicators: [anIndicator()] });
  expect(summariseOutcomes(plan)).toBe('1指標は「判定不能」です。');
});
