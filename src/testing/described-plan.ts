import type { PlanSubject } from '#src/exports/description/plan-subject.ts';
import type { Plan } from '#src/domain/dataset.ts';
import type { Site } from '#src/domain/site.ts';
import {
  aDataset,
  aDefinition,
  aDepartment,
  aForm,
  aMeasurement,
  aNode,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aSite,
  anIndicator,
  anItem,
} from './builders.ts';

const definition = aDefinition({
  description: '市の改革の計画です。',
  term: { start: 2020, end: 2021 },
  published: { '2020-h1': '2020-12-01' },
  form: aForm({
    columns: [
      { id: 'grade', header: '評価', phase: 'check', kind: 'rating', scale: 'grade' },
      { id: 'visits', header: '来庁者数', phase: 'check', kind: 'number', unit: '人' },
    ],
  }),
});

/** A plan with one of most things, one of them absent, for what describes and publishes plans. */
export function aSubject(site: Partial<Site> = {}, plan: Partial<Plan> = {}): PlanSubject {
  const progress = [
    aProgress('item-1', { grade: 'B', visits: 12 }),
    aProgress('item-2', { grade: { absence: 'not-conducted' } }),
  ];
  const published = aPlan({
    definition,
    outline: [aNode()],
    items: [anItem({ outlineId: 'part-1' }), anItem({ id: 'item-2', name: '税の<徴収>' })],
    periods: [aPeriod({ progress })],
    indicators: [anIndicator({ relatedIds: ['part-1'] })],
    measurements: [
      aMeasurement({ kind: 'target', quantity: 88.5, written: '88.5以下' }),
      aMeasurement({ quantity: { absence: 'unpublished' } }),
    ],
    ...plan,
  });
  const publisher = aPublisher({
    definition: {
      name: '青葉市',
      code: '271004',
      englishName: 'Aoba City',
      url: 'https://aoba.example/',
    },
    departments: [aDepartment()],
    plans: [published],
  });
  const dataset = aDataset({ site: aSite(site), publishers: [publisher] });
  return { dataset, publisher, plan: published };
}
