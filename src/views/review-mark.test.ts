import { expect, test } from 'vitest';
import { aContext, aNode, anItem, aPeriod, aReview } from '#src/testing/builders.ts';
import { buildReviewMark } from './review-mark.ts';

const outline = [
  aNode({ id: 'a', number: '1', name: '歳入' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
];
const items = [anItem({ id: 'x', name: '徴収' })];
const period = aPeriod({
  reviews: [
    aReview({ targetId: 'a', order: 1 }),
    aReview({ targetId: 'a', order: 2 }),
    aReview({ targetId: 'b', order: 1 }),
    aReview({ targetId: 'x', order: 1 }),
  ],
});
const context = aContext({ outline, items, periods: [period] });

test.each<[string, number, string | undefined, string, string]>([
  ['one of several', 1, undefined, '2番目', '令和2年度上半期の取組① 歳入への2番目の意見'],
  ['the only one', 2, undefined, 'この意見', '令和2年度上半期の取組② 歳出への意見'],
  [
    'on an item’s page, on its initiative',
    1,
    'x',
    '取組①への意見',
    '令和2年度上半期の取組① 歳入への2番目の意見',
  ],
  ['on an item’s page, on the item', 3, 'x', 'この意見', '令和2年度上半期の徴収への意見'],
])('%s', (_, index, shownOn, mark, about) => {
  const review = period.reviews[index] ?? aReview();
  expect(buildReviewMark(context, period, review, shownOn)).toEqual({ mark, about });
});
