import { expect, test } from 'vitest';
import {
  aDataset,
  aDefinition,
  aForm,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aSite,
} from '#src/testing/builders.ts';
import { buildDataExamples } from './data-examples.ts';

const form = aForm({
  columns: [
    { id: 'stage', header: '計画(P)', phase: 'plan', kind: 'rating', scale: 'stage' },
    { id: 'self-grade', header: '評価', phase: 'check', kind: 'rating', scale: 'grade' },
  ],
});
const grades = (...codes: string[]) =>
  codes.map((grade, index) => aProgress(`item-${index + 1}`, { 'self-grade': grade }));
const silent = aPlan({ id: 'list' });
const ungraded = aPlan({
  id: 'half',
  definition: aDefinition({ form }),
  periods: [aPeriod({ progress: [...grades('A'), aProgress('item-9')] })],
});
const graded = aPlan({
  definition: aDefinition({ form }),
  periods: [
    aPeriod({ id: '2020-h1', progress: grades('S', 'S') }),
    aPeriod({ id: '2020-h2', progress: grades('B', 'A', 'B') }),
  ],
});
const examplesOf = (...plans: ReturnType<typeof aPlan>[]) =>
  buildDataExamples(
    aDataset({
      site: aSite({ url: 'https://city.example/reform/' }),
      publishers: [aPublisher({ plans })],
    }),
  );

test('the newest period of the first plan in which every report has a rating', () => {
  expect(examplesOf(silent, ungraded, graded)).toMatchObject({
    place: 'aoba/reform',
    question: '青葉市 改革プランの、令和2年度下半期の「評価」を数えます。',
    answer: '答えは、Aが1、Bが2、合わせて3項目です。',
  });
});

test('the code names the file, the period and the column', () => {
  const { code } = examplesOf(graded) ?? { code: undefined };
  const base = 'https://city.example/reform/aoba/reform/data/';
  expect(code?.sh).toBe(
    `curl -s ${base}progress.json |\n` +
      `  jq -r '[.rows[] | select(.periodId == "2020-h2")] | group_by(.["self-grade"])[] | "\\(.[0]["self-grade"]) \\(length)"'`,
  );
  for (const text of Object.values(code ?? {})) {
    expect(text).toContain(base);
    expect(text).toContain('2020-h2');
  }
  expect(code?.sql).toContain('GROUP BY "評価"');
});

test('a site without such a plan has no examples', () => {
  expect(examplesOf(silent, ungraded)).toBeUndefined();
});
