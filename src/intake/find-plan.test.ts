import { expect, test } from 'vitest';
import { aDataset, aPlan, aPublisher } from '#src/testing/builders.ts';
import { findPlan } from './find-plan.ts';

const dataset = aDataset({
  publishers: [
    aPublisher({ plans: [aPlan()] }),
    aPublisher({ id: 'hinata', plans: [aPlan({ id: 'vision' })] }),
  ],
});

test('a plan by the folders it lives in', () => {
  expect(findPlan(dataset, 'hinata/vision')).toMatchObject({
    publisher: { id: 'hinata' },
    plan: { id: 'vision' },
    ref: { publisherId: 'hinata', planId: 'vision' },
  });
  expect(findPlan(dataset, 'hinata/vision/')).toMatchObject({ plan: { id: 'vision' } });
});

test.each([
  [
    'hinata/visoin',
    '計画「hinata/visoin」がありません。「hinata/vision」ではありませんか。あるのは aoba/reform、hinata/vision です。',
  ],
  ['x', '計画「x」がありません。あるのは aoba/reform、hinata/vision です。'],
])('%s is no plan', (name, refusal) => {
  expect(findPlan(dataset, name)).toEqual({ refusal });
});

test('there may be none yet', () => {
  expect(findPlan(aDataset(), 'a/b')).toEqual({
    refusal: '計画「a/b」がありません。npm run new-plan で作れます。',
  });
});
