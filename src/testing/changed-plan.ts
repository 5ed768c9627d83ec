/** A plan before and after a bit of everything has changed, for the reports of changes. */
import type { Dataset, Plan } from '#src/domain/dataset.ts';
import {
  aDataset,
  aDefinition,
  aForm,
  aMeasurement,
  aNode,
  anIndicator,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aReview,
} from './builders.ts';

const form = aForm();

/** `aDefinition()` with a number on its form. */
export const definition = aDefinition({
  form: {
    columns: [
      ...form.columns,
      { id: 'users', header: '利用者', phase: 'do', kind: 'number', unit: '人' },
    ],
  },
});

/** A dataset whose only plan has the definition of this file. */
export function datasetWith(plan: Partial<Plan>): Dataset {
  return aDataset({ publishers: [aPublisher({ plans: [aPlan({ definition, ...plan })] })] });
}

export const planBefore: Partial<Plan> = {
  outline: [aNode({ id: 'part-1' }), aNode({ id: 'part-2', number: '2', name: '暮らし' })],
  items: [
    anItem({ id: 'item-1', name: '窓口の改善', outlineId: 'part-1' }),
    anItem({ id: 'item-2', name: '公園の手入れ', departments: ['公園課'] }),
    anItem({ id: 'item-3', name: '広報の発行' }),
  ],
  indicators: [anIndicator()],
  measurements: [
    aMeasurement({ periodId: '2019', quantity: 89.6 }),
    aMeasurement({ quantity: { absence: 'unpublished' } }),
  ],
  periods: [
    aPeriod({
      progress: [
        aProgress('item-1', { stage: '調査', grade: 'B', activity: '課内で検討した' }),
        aProgress('item-2', { stage: '推進', grade: 'A', users: 1200 }),
      ],
      reviews: [aReview()],
    }),
  ],
};

/** One item new, one ended, one gone, one renamed and moved; two ratings, three numbers, two texts. */
export const planAfter: Partial<Plan> = {
  ...planBefore,
  items: [
    anItem({ id: 'item-1', name: '窓口の見直し', outlineId: 'part-2' }),
    anItem({ id: 'item-2', name: '公園の手入れ', departments: ['公園課'], end: '2021-03-31' }),
    anItem({ id: 'item-4', name: '橋の点検', departments: ['道路課', '公園課'] }),
  ],
  measurements: [
    aMeasurement({ periodId: '2019', quantity: 91.5 }),
    aMeasurement({ quantity: 12 }),
  ],
  periods: [
    aPeriod({
      progress: [
        aProgress('item-1', { stage: '準備', grade: 'A', activity: '課内の検討を\n終えた' }),
        aProgress('item-2', { stage: '推進', grade: 'A', users: 1300 }),
      ],
      reviews: [aReview({ reply: '急ぎます。' })],
    }),
  ],
};
