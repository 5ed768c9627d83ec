import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  aForm,
  aMeasurement,
  anIndicator,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
} from '#src/testing/builders.ts';
import { buildPlanStatus, describeReached } from './plan-status.ts';

/** Each holds its own: `達成` where it reached 90, else `目標に未達（基準値なし）`. */
function withIndicators(...values: number[]): Partial<Plan> {
  const ids = values.map((_, index) => `ind-${index}`);
  return {
    indicators: ids.map((id) => anIndicator({ id })),
    measurements: ids.flatMap((indicatorId, index) => [
      aMeasurement({ indicatorId, quantity: values[index] ?? 0 }),
      aMeasurement({ indicatorId, kind: 'target', quantity: 90 }),
    ]),
  };
}

test.each<[number[], string]>([
  [[], ''],
  [[95], '1指標は、目標の水準にありません。'],
  [[90], '1指標は、目標の水準にあります。'],
  [[90, 80], '2指標すべてが、目標の水準にあります。'],
  [[95, 99], '2指標のうち、目標の水準にあるものはありません。'],
  [[90, 80, 95], '3指標のうち、目標の水準にあるのは2指標です。'],
])('indicators with %j against at most 90', (values, sentence) => {
  expect(describeReached(aPlan(withIndicators(...values)))).toBe(sentence);
});

test.each<[string, number[], number, string]>([
  ['none of which can be judged', [], 2, '2指標は、目標の水準にあるかどうかを判定できません。'],
  ['one that can', [90], 1, '判定できる1指標（全2指標）は、目標の水準にあります。'],
  ['two that can', [90, 80], 1, '判定できる2指標（全3指標）すべてが、目標の水準にあります。'],
  [
    'two that can, and are not',
    [95, 99],
    2,
    '判定できる2指標（全4指標）のうち、目標の水準にあるものはありません。',
  ],
  [
    'one of the two that can',
    [90, 95],
    1,
    '判定できる2指標（全3指標）のうち、目標の水準にあるのは1指標です。',
  ],
])('indicators without a target beside others: %s', (_, values, without, sentence) => {
  const plan = withIndicators(...values);
  const ids = Array.from({ length: without }, (_each, index) => `free-${index}`);
  expect(
    describeReached(
      aPlan({
        indicators: [...(plan.indicators ?? []), ...ids.map((id) => anIndicator({ id }))],
        measurements: [
          ...(plan.measurements ?? []),
          ...ids.map((indicatorId) => aMeasurement({ indicatorId, quantity: 5 })),
        ],
      }),
    ),
  ).toBe(sentence);
});

const items = [anItem({ id: 'x' }), anItem({ id: 'y' }), anItem({ id: 'z' })];
const statusOf = (plan: Partial<Plan>) => buildPlanStatus(aContext({ items, ...plan }));
const graded = (...grades: [string, string | undefined][]) => ({
  periods: [
    aPeriod({ progress: grades.map(([id, grade]) => aProgress(id, grade ? { grade } : {})) }),
  ],
});

describe('a plan', () => {
  test('without a period says so, and nothing else', () => {
    const sentence = '期ごとの進み具合は、データに載っていません。';
    expect(statusOf({ periods: [] })).toEqual({ headline: sentence, lead: sentence });
  });

  test('without a period, but with indicators', () => {
    const status = statusOf(withIndicators(90, 95));
    expect(status).toMatchObject({
      headline: '2指標のうち、目標の水準にあるのは1指標です。',
      lead: '期ごとの進み具合は、データに載っていません。2指標のうち、目標の水準にあるのは1指標です。',
      bar: { unit: '指標', total: 2 },
    });
    expect(status.bar?.segments.map(({ label, count }) => [label, count])).toEqual([
      ['達成', 1],
      ['目標に未達（基準値なし）', 1],
    ]);
  });

  test('with grades: the share on track first, and no indicators beside it', () => {
    const status = statusOf({
      ...withIndicators(90),
      ...graded(['x', 'A'], ['y', 'C'], ['z', 'C']),
    });
    expect(status).toMatchObject({
      headline: '3項目のうち計画どおり以上は1項目（33%）です。',
      lead: '3項目のうち計画どおり以上は1項目（33%）です。未実施（C）は2項目です。',
      bar: { unit: '項目', total: 3, rated: 3 },
    });
  });

  test('partly reported', () => {
    expect(statusOf(graded(['x', 'A'], ['y', undefined]))).toMatchObject({
      headline: '3項目のうち評価が付いたのは1項目で、「計画どおりに達成（A）」です。',
      lead: '3項目のうち2項目が報告され、1項目は報告がありません。報告された2項目のうち評価が付いたのは1項目で、「計画どおりに達成（A）」です。',
    });
  });

  test('reported, but not rated yet: by what was reported', () => {
    const status = statusOf(graded(['x', undefined], ['y', undefined], ['z', undefined]));
    expect(status.headline).toBe('3項目のどれにも、評価はまだ付いていません。');
    expect(status).not.toHaveProperty('bar');
  });

  test('that rates nothing', () => {
    const definition = aBareDefinition();
    const periods = [aPeriod({ progress: [aProgress('x')] })];
    expect(statusOf({ definition, periods }).headline).toBe(
      '3項目のうち1項目が報告され、2項目は報告がありません。',
    );
  });

  test('with two evaluations says by which', () => {
    const { columns } = aForm();
    const again = { id: 'outside', header: '外部評価', phase: 'check', kind: 'rating' } as const;
    const definition = aDefinition({
      form: aForm({ columns: [...columns, { ...again, scale: 'grade' }] }),
    });
    const progress = items.map(({ id }, index) =>
      aProgress(id, { grade: 'A', outside: index === 0 ? 'C' : 'A' }),
    );
    expect(statusOf({ definition, periods: [aPeriod({ progress })] })).toMatchObject({
      headline: '評価では、3項目すべてが「計画どおりに達成（A）」です。',
      lead: '評価では、3項目すべてが「計画どおりに達成（A）」です。外部評価では、3項目のうち計画どおり以上は2項目（67%）です。未実施（C）は1項目です。',
    });
  });
});
