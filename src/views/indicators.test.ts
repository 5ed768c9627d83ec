import { expect, test } from 'vitest';
import { aBareDefinition, aContext, aMeasurement, anIndicator } from '#src/testing/builders.ts';
import { buildIndicatorsView } from './indicators.ts';
import { planTopics } from './plan-topics.ts';

const sources = [{ id: 's', title: '進捗状況', publisher: '青葉市' }];
const context = aContext({
  definition: aBareDefinition({ sources }),
  indicators: [anIndicator({ number: '1' }), anIndicator({ id: 'ind-2', name: '市債残高' })],
  measurements: [
    aMeasurement({ quantity: 80 }),
    aMeasurement({ kind: 'target', quantity: 90 }),
    aMeasurement({ indicatorId: 'ind-2' }),
  ],
});

test('a sentence, the counts, and every indicator in the order of the plan', () => {
  const view = buildIndicatorsView(context);
  expect(view.lead).toBe('2指標のうち、「達成」が1、「判定不能」が1です。');
  expect(view.counts.map(({ outcome, count }) => [outcome.word, count])).toEqual([
    ['達成', 1],
    ['判定不能', 1],
  ]);
  expect(view.indicators.map(({ text, outcome }) => [text, outcome.outcome])).toEqual([
    ['経常収支比率', 'achieved'],
    ['市債残高', 'undetermined'],
  ]);
  expect(view.files.map(({ name }) => name)).toEqual(['indicators', 'measurements']);
  expect(view.source?.line).toBe('青葉市「進捗状況」');
});

test('the plan links to its indicators when it has some', () => {
  expect(planTopics(context)).toContainEqual({
    title: '指標',
    sentence: '2指標のうち、「達成」が1、「判定不能」が1です。',
    link: { text: '指標を見る', path: '/aoba/reform/indicators/' },
  });
  expect(planTopics(aContext())).toEqual([]);
});

test('the list can be narrowed by outcome, and ordered by name when there are enough', () => {
  const third = anIndicator({ id: 'ind-3', name: '収納率' });
  const view = buildIndicatorsView({
    ...context,
    plan: { ...context.plan, indicators: [...context.plan.indicators, third] },
  });
  expect(view.controls?.filters).toEqual([
    {
      key: '結果',
      label: '結果',
      choices: [
        { value: '達成', text: '達成（1）' },
        { value: '判定不能', text: '判定不能（2）' },
      ],
    },
  ]);
  expect(view.controls?.sorts.map(({ text }) => text)).toEqual(['名前の順', '名前の逆順']);
  expect(buildIndicatorsView(context).controls).toBeUndefined();
});
