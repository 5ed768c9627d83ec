import { expect, test } from 'vitest';
import { aContext, aPeriod } from '#src/testing/builders.ts';
import { buildPeriodPager } from './period-pager.ts';

const periods = ['2020-h1', '2020-h2', '2020'].map((id) => aPeriod({ id }));
const pagerOf = (index: number) =>
  buildPeriodPager(aContext({ periods }), periods[index] ?? aPeriod(), (id) => `/${id}/`);

test('leads to the period before and the one after, whatever their kind', () => {
  expect(pagerOf(1)).toEqual({
    previous: { text: '令和2年度上半期', path: '/2020-h1/' },
    next: { text: '令和2年度', path: '/2020/' },
  });
});

test('the first and the last period have one neighbour, the only one has none', () => {
  expect(pagerOf(0)).toEqual({ next: { text: '令和2年度下半期', path: '/2020-h2/' } });
  expect(pagerOf(2)).toEqual({ previous: { text: '令和2年度下半期', path: '/2020-h2/' } });
  const only = aPeriod();
  expect(buildPeriodPager(aContext({ periods: [only] }), only, (id) => id)).toEqual({});
});
