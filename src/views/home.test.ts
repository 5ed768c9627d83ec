import { expect, test } from 'vitest';
import {
  aBareDefinition,
  aDataset,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aReview,
} from '#src/testing/builders.ts';
import { buildHomeView } from './home.ts';

const items = [anItem({ id: 'x', name: '放課後の居場所' }), anItem({ id: 'y', relistedFrom: 'x' })];
const latest = aPeriod({ progress: [aProgress('x', { grade: 'A' })], reviews: [aReview()] });
const plan = aPlan({ items, periods: [aPeriod({ id: '2019-h2' }), latest] });

test('each plan with its latest period at a glance', () => {
  const { publishers } = buildHomeView(aDataset({ publishers: [aPublisher({ plans: [plan] })] }));
  expect(publishers).toMatchObject([{ id: 'aoba', name: '青葉市' }]);
  expect(publishers[0]?.plans).toHaveLength(1);
  expect(publishers[0]?.plans[0]).toMatchObject({
    plan: { text: '改革プラン', path: '/aoba/reform/' },
    contents: '1項目・点検意見1件',
    topics: [],
    period: { text: '令和2年度（2020年度）上半期', path: '/aoba/reform/2020-h1/' },
    distribution: {
      sentence: '1項目のうち計画どおり以上は1項目（100%）です。未実施（C）はありません。',
    },
  });
});

test('a plan that has reported nothing yet has no period and no figures', () => {
  const bare = aPlan({ definition: aBareDefinition({ description: 'これから始まります。' }) });
  const { publishers } = buildHomeView(aDataset({ publishers: [aPublisher({ plans: [bare] })] }));
  expect(publishers[0]?.plans[0]).toEqual({
    plan: { text: '改革プラン', path: '/aoba/reform/' },
    description: 'これから始まります。',
    contents: '0項目',
    topics: [],
  });
});

test('publishers and plans stand in the order of the site', () => {
  const second = aPublisher({ id: 'wakaba', definition: { name: '若葉町' }, plans: [aPlan()] });
  const dataset = aDataset({
    publishers: [
      second,
      aPublisher({ id: 'momiji', plans: [] }),
      aPublisher({ plans: [plan, aPlan({ id: 'b' })] }),
    ],
  });
  const { publishers } = buildHomeView(dataset);
  expect(publishers.map(({ name, plans }) => [name, plans.map((card) => card.plan.path)])).toEqual([
    ['若葉町', ['/wakaba/reform/']],
    ['青葉市', ['/aoba/reform/', '/aoba/b/']],
  ]);
});

test('a plan without grades says what else it tells', () => {
  const lineage = [{ order: 1, change: '新規', latterId: 'x' }];
  const ungraded = aPlan({ definition: aBareDefinition(), items, lineage });
  const dataset = aDataset({ publishers: [aPublisher({ plans: [ungraded] })] });
  const card = buildHomeView(dataset).publishers[0]?.plans[0];
  expect(card).not.toHaveProperty('distribution');
  expect(card).toMatchObject({
    contents: '後の計画の1項目',
    topics: [{ title: '前の計画とのつながり', link: { path: '/aoba/reform/lineage/' } }],
  });
});

test('examples for the search are official words that some item has, three at most', () => {
  const words = ['学童', '放課後', '居場所', '放課', '後の'];
  const synonyms = words.map((word) => ({ word, alternatives: ['別の言葉'] }));
  const dataset = aDataset({ synonyms, publishers: [aPublisher({ plans: [plan] })] });
  expect(buildHomeView(dataset).examples).toEqual(['放課後', '居場所', '放課']);
  expect(buildHomeView(aDataset({ synonyms })).examples).toEqual([]);
});
