import { expect, test } from 'vitest';
import { aCollecting, aContext, anItem, aPeriod, aProgress } from '#src/testing/builders.ts';
import { describeCollecting, summarizeCollecting } from './collecting.ts';

test('a period whose reports are coming in', () => {
  expect(describeCollecting(aCollecting({ id: '2020-h2', due: '2020-10-30' }))).toBe(
    '令和2年度下半期の報告を受け付けています（提出期限 2020年10月30日）。公開はそろってからです。',
  );
  expect(describeCollecting(aCollecting({ id: '2021' }))).toBe(
    '令和3年度の報告を受け付けています。公開はそろってからです。',
  );
});

test('how far the reports have come in', () => {
  const { dataset } = aContext({
    items: [anItem({ id: 'a' }), anItem({ id: 'b' }), anItem({ id: 'c' })],
    periods: [aPeriod()],
    collecting: [
      aCollecting({
        due: '2021-04-30',
        progress: [aProgress('a', { grade: 'S' }), aProgress('b')],
      }),
      aCollecting({ id: '2021-h1' }),
    ],
  });
  expect(summarizeCollecting(dataset)).toEqual([
    '受付中：青葉市 改革プラン 令和2年度下半期 3項目のうち1項目が報告済み（提出期限 2021年4月30日）',
    '受付中：青葉市 改革プラン 令和3年度上半期 3項目のうち0項目が報告済み',
  ]);
});
