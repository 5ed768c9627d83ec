import { expect, test } from 'vitest';
import {
  aCorrection,
  aDataset,
  aDefinition,
  aPeriod,
  aPlan,
  aPublisher,
} from '#src/testing/builders.ts';
import { buildNews } from './plan-news.ts';

const periods = [aPeriod({ id: '2019-h2' }), aPeriod({ id: '2020-h1' })];
const published = (dates: Record<string, string>) => aDefinition({ published: dates });

const buildOf = (...plans: Parameters<typeof aPlan>[0][]) =>
  buildNews(aDataset({ publishers: [aPublisher({ plans: plans.map((plan) => aPlan(plan)) })] }));

const newsOf = (...plans: Parameters<typeof aPlan>[0][]): string[] | undefined =>
  buildOf(...plans)?.news.map(
    ({ dateText, planName, what }) => `${dateText} ${planName} ${what.text} ${what.path}`,
  );

test('what has no date is no news', () => {
  expect(newsOf()).toBeUndefined();
  expect(newsOf({ periods })).toBeUndefined();
});

test('a date of a period that is not published is no news', () => {
  expect(newsOf({ periods, definition: published({ '2021-h1': '2026-01-01' }) })).toBeUndefined();
});

test('a plan without periods is news of its own', () => {
  const definition = aDefinition({ issued: '2026-11-21' });
  expect(newsOf({ periods: [], definition })).toEqual([
    '2026年11月21日 青葉市 改革プラン 計画のデータを公開 /aoba/reform/',
  ]);
});

test('newest first; of one day the later period first; corrections of one day together', () => {
  const definition = published({ '2019-h2': '2026-11-21', '2020-h1': '2026-11-21' });
  const corrections = [
    aCorrection({ date: '2026-12-01' }),
    aCorrection({ date: '2026-12-01', before: 'B' }),
    aCorrection({ date: '2026-11-30' }),
  ];
  const later = {
    id: 'second',
    periods,
    definition: aDefinition({ title: '次の計画', published: { '2020-h1': '2027-01-05' } }),
  };
  expect(newsOf({ periods, definition, corrections }, later)).toEqual([
    '2027年1月5日 青葉市 次の計画 令和2年度（2020年度）上半期を公開 /aoba/second/2020-h1/',
    '2026年12月1日 青葉市 改革プラン データを2か所訂正 /aoba/reform/#corrections',
    '2026年11月30日 青葉市 改革プラン データを1か所訂正 /aoba/reform/#corrections',
    '2026年11月21日 青葉市 改革プラン 令和2年度（2020年度）上半期を公開 /aoba/reform/2020-h1/',
    '2026年11月21日 青葉市 改革プラン 令和元年度（2019年度）下半期を公開 /aoba/reform/2019-h2/',
  ]);
});

test('what came out on the newest day is counted', () => {
  const definition = published({ '2019-h2': '2026-11-21', '2020-h1': '2026-11-21' });
  expect(buildOf({ periods, definition })?.newest).toBe('2026年11月21日に2件');
  const corrections = [aCorrection({ date: '2026-12-01' })];
  expect(buildOf({ periods, definition, corrections })?.newest).toBe('2026年12月1日に1件');
});

test('six pieces at most', () => {
  const corrections = ['01', '02', '03', '04', '05', '06', '07'].map((day) =>
    aCorrection({ date: `2026-12-${day}` }),
  );
  const news = newsOf({ corrections });
  expect(news).toHaveLength(6);
  expect(news?.[0]).toContain('2026年12月7日');
});

test('more than the list holds has no number', () => {
  const definition = published({ '2019-h2': '2026-11-21', '2020-h1': '2026-11-21' });
  const plans = ['a', 'b', 'c', 'd'].map((id) => ({ id, periods, definition }));
  expect(buildOf(...plans.slice(0, 3))?.newest).toBe('2026年11月21日に6件');
  expect(buildOf(...plans)?.newest).toBe('2026年11月21日');
});
