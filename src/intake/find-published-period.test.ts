import { expect, test } from 'vitest';
import { aCollecting, aPeriod, aPlan } from '#src/testing/builders.ts';
import { findPublishedPeriod } from './find-published-period.ts';

const plan = aPlan({
  periods: [aPeriod(), aPeriod({ id: '2021-h1' })],
  collecting: [aCollecting({ id: '2021-h2' })],
});

test.each(['2021-h1', '令和3年度上半期', 'R3上'])('%s is a published period', (written) => {
  expect(findPublishedPeriod(plan, written)).toMatchObject({ id: '2021-h1' });
});

test.each([
  [
    '2020-h2',
    '令和2年度下半期（2020-h2）の報告がありません。あるのは 令和2年度上半期（2020-h1）、令和3年度上半期（2021-h1） です。',
  ],
  [
    'あした',
    '「あした」は期として読み取れません。あるのは 令和2年度上半期（2020-h1）、令和3年度上半期（2021-h1） です。',
  ],
  [
    '2021-h2',
    '令和3年度下半期（2021-h2）は、報告を集めている途中です。公開する前の期には様式のページがありません。集め終わったら period.yaml の status を published に直してください。途中のものを紙で見るときは、npm run workbook で作った Excel を印刷してください。',
  ],
])('%s is not', (written, refusal) => {
  expect(findPublishedPeriod(plan, written)).toEqual({ refusal });
});

test('a plan without published periods says so', () => {
  expect(findPublishedPeriod(aPlan(), '2020-h1')).toEqual({
    refusal:
      '令和2年度上半期（2020-h1）の報告がありません。この計画には、公開している期がありません。',
  });
});
