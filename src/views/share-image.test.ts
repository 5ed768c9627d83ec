import { expect, test } from 'vitest';
import {
  aBareDefinition,
  aContext,
  aDataset,
  aMeasurement,
  anIndicator,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aSite,
} from '#src/testing/builders.ts';
import { buildPlanFrame } from './frame.ts';
import { buildPeriodShareImage, buildPlanShareImage, buildSiteShareImage } from './share-image.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => anItem({ id }));
const first = aPeriod({ id: '2020-h1', progress: [aProgress('a', { grade: 'A' })] });
const second = aPeriod({
  id: '2020-h2',
  progress: items.map(({ id }) => aProgress(id, { grade: id === 'a' ? 'C' : 'S' })),
});
const graded = aContext({ items, periods: [first, second] });

test('a plan is shown by how its latest period turned out', () => {
  const view = buildPlanShareImage(graded);
  expect(view).toMatchObject({
    path: '/aoba/reform/card.png',
    head: '改革の見える化',
    publisher: '青葉市',
    title: '改革プラン',
    time: '令和2年度（2020年度）下半期の進み具合',
    facts: ['4項目のうち計画どおり以上は3項目（75%）です。', '未実施（C）は1項目です。'],
  });
  expect(view.distribution?.segments.map(({ code, count }) => [code, count])).toEqual([
    ['S', 3],
    ['A', 0],
    ['B', 0],
    ['C', 1],
  ]);
});

test('a period is shown by its own figures, and by its months', () => {
  expect(buildPeriodShareImage(graded, first)).toMatchObject({
    path: '/aoba/reform/2020-h1/card.png',
    time: '令和2年度（2020年度）上半期の進み具合（2020年4月〜9月）',
    facts: [
      '4項目のうち1項目が報告され、3項目は報告がありません。',
      '報告された1項目の評価は、「計画どおりに達成（A）」です。',
    ],
  });
});

test('a plan without grades is shown by what was reported, and by what else it has', () => {
  const view = buildPlanShareImage(
    aContext({
      definition: aBareDefinition(),
      items,
      periods: [aPeriod({ id: '2020', progress: [aProgress('a')] })],
      indicators: [anIndicator()],
      measurements: [aMeasurement()],
    }),
  );
  expect(view.facts[0]).toBe('4項目のうち1項目が報告され、3項目は報告がありません。');
  expect(view.facts[1]).toMatch(/^指標：1指標/);
  expect(view.facts).toHaveLength(2);
  expect(view).not.toHaveProperty('distribution');
});

test('a plan without a period is shown by its term and its parts', () => {
  const definition = aBareDefinition({ term: { start: 2022, end: 2027 } });
  expect(buildPlanShareImage(aContext({ definition, items }))).toMatchObject({
    time: '計画期間：令和4年度（2022年度）から令和9年度（2027年度）まで',
    facts: ['4項目があります。'],
  });
  const bare = buildPlanShareImage(aContext({ definition: aBareDefinition(), items }));
  expect(bare).not.toHaveProperty('time');
});

test('the site is shown by what it is for, and by whose plans it has', () => {
  const plans = [aPlan(), aPlan({ id: 'second' })];
  const publishers = [
    aPublisher({ plans }),
    aPublisher({ id: 'midori', definition: { name: '緑町' }, plans: [aPlan()] }),
    aPublisher({ id: 'empty', definition: { name: '計画のない市' } }),
  ];
  const site = aSite({ notice: '見本です。' });
  expect(buildSiteShareImage(aDataset({ site, publishers }))).toEqual({
    path: '/card.png',
    head: '運営：青葉市',
    title: '改革の見える化',
    facts: ['改革の進み具合を公開します。', '3件の計画を載せています：青葉市、緑町'],
    notice: '見本です。',
  });
  expect(buildSiteShareImage(aDataset()).facts).toEqual(['改革の進み具合を公開します。']);
});

test('pages of a plan name its picture, and pages of a period that of the period', () => {
  expect(buildPlanFrame(graded).image).toEqual({
    path: '/aoba/reform/card.png',
    alt: '青葉市 改革プラン 令和2年度（2020年度）下半期の進み具合 4項目のうち計画どおり以上は3項目（75%）です。 未実施（C）は1項目です。',
  });
  expect(buildPlanFrame(graded, first).image.path).toBe('/aoba/reform/2020-h1/card.png');
});
