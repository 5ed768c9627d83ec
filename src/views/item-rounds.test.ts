import { expect, test } from 'vitest';
import { splitRounds } from './item-rounds.ts';
import type { ReportView } from './report.ts';

const report = (periodId: string, reported = true): ReportView => ({
  periodId,
  periodName: periodId,
  anchor: `report-${periodId}`,
  reported,
  grades: [],
  tracks: [],
  phases: [],
});
const ids = (reports: ReportView[]): string[] => reports.map(({ periodId }) => periodId);

test('mid-year and year-end of one year stand together, oldest first', () => {
  const { rounds, earlier } = splitRounds([report('2020'), report('2020-h1'), report('2019')]);
  expect(ids(rounds)).toEqual(['2020-h1', '2020']);
  expect(ids(earlier)).toEqual(['2019']);
});

test('two halves are two times, not two rounds; a silent round is none', () => {
  const halves = splitRounds([report('2020-h2'), report('2020-h1')]);
  expect([ids(halves.rounds), ids(halves.earlier)]).toEqual([['2020-h2'], ['2020-h1']]);
  expect(ids(splitRounds([report('2020'), report('2020-h1', false)]).rounds)).toEqual(['2020']);
  expect(splitRounds([])).toEqual({ rounds: [], earlier: [] });
});
