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
  const { plans } = buildHomeView(aDataset({ publishers: [aPublisher({ plans: [plan] })] }));
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatchObject({
    plan: { text: '青葉市 改革プラン', path: '/aoba/reform/' },
    contents: '1項目・点検意見1件',
    topics: [{ text: '点検の意見', path: '/aoba/reform/reviews/' }],
    period: { text: '令和2年度上半期', path: '/aoba/reform/2020-h1/' },
    status: { headline: '1項目の評価は、「計画どおりに達成（A）」です。', bar: { total: 1 } },
  });
});

test('a plan that has reported nothing yet has no period and no figures', () => {
  const bare = aPlan({ definition: aBareDefinition() });
  const { plans } = buildHomeView(aDataset({ publishers: [aPublisher({ plans: [bare] })] }));
  const sentence = '期ごとの進み具合は、データに載っていません。';
  expect(plans).toEqual([
    {
      plan: { text: '青葉市 改革プラン', path: '/aoba/reform/' },
      status: { headline: sentence, lead: sentence },
      contents: '0項目',
      topics: [],
    },
  ]);
});

test('plans stand in the order of the site', () => {
  const second = aPublisher({ id: 'wakaba', definition: { name: '若葉町' }, plans: [aPlan()] });
  const dataset = aDataset({
    publishers: [
      second,
      aPublisher({ id: 'momiji', plans: [] }),
      aPublisher({ plans: [plan, aPlan({ id: 'b' })] }),
    ],
  });
  const { plans } = buildHomeView(dataset);
  expect(plans.map((card) => card.plan)).toEqual([
    { text: '若葉町 改革プラン', path: '/wakaba/reform/' },
    { text: '青葉市 改革プラン', path: '/aoba/reform/' },
    { text: '青葉市 改革プラン', path: '/aoba/b/' },
  ]);
});

test('a plan without grades says what else it tells', () => {
  const lineage = [{ order: 1, change: '新規', latterId: 'x' }];
  const ungraded = aPlan({ definition: aBareDefinition(), items, lineage });
  const dataset = aDataset({ publishers: [aPublisher({ plans: [ungraded] })] });
  const [card] = buildHomeView(dataset).plans;
  expect(card?.status).not.toHaveProperty('bar');
  expect(card).toMatchObject({
    contents: '後の計画の1項目',
    topics: [{ text: '前の計画とのつながり', path: '/aoba/reform/lineage/' }],
  });
});

test('examples for the search are official words that some item has, three at most', () => {
  const words = ['学童', '放課後', '居場所', '放課', '後の'];
  const synonyms = words.map((word) => ({ word, alternatives: ['別の言葉'] }));
  const dataset = aDataset({ synonyms, publishers: [aPublisher({ plans: [plan] })] });
  expect(buildHomeView(dataset).examples).toEqual(['放課後', '居場所', '放課']);
  expect(buildHomeView(aDataset({ synonyms })).examples).toEqual([]);
});
