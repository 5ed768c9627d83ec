import { expect, test } from 'vitest';
import { aContext, anItem, aNode, aPeriod, aReview } from '#src/testing/builders.ts';
import { buildReview, buildReviewGroups } from './review.ts';

const outline = [
  aNode({ id: 'a', number: '1', name: '歳入' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
  aNode({ id: 'b-1', parentId: 'b', levelId: 'direction', number: '1', name: '委託' }),
];
const items = [anItem({ id: 'x', name: '徴収' }), anItem({ id: 'y', name: '広告' })];

test('a comment links the items that it names, in the order of the plan', () => {
  const context = aContext({ outline, items });
  const review = aReview({ itemIds: ['y', 'x'], reply: '検討します。', followUp: '実施した。' });
  expect(buildReview(context, review)).toEqual({
    reviewer: '市民会議',
    comment: '急いでほしい。',
    items: [
      { text: '徴収', path: '/aoba/reform/items/x/' },
      { text: '広告', path: '/aoba/reform/items/y/' },
    ],
    reply: '検討します。',
    followUp: '実施した。',
  });
  expect(buildReview(context, review, 'y').items.map(({ text }) => text)).toEqual(['徴収']);
  expect(buildReview(context, aReview())).toEqual({
    reviewer: '市民会議',
    comment: '急いでほしい。',
    items: [],
  });
});

test('comments are grouped by target as the file has them, each group in its own order', () => {
  const period = aPeriod({
    reviews: [
      aReview({ targetId: 'b', order: 2, comment: '二' }),
      aReview({ targetId: 'a', order: 1, comment: '三' }),
      aReview({ targetId: 'b', order: 1, comment: '一' }),
    ],
  });
  const groups = buildReviewGroups(aContext({ outline, items, periods: [period] }), period);
  expect(
    groups.map(({ target, reviews }) => [target.text, ...reviews.map((each) => each.comment)]),
  ).toEqual([
    ['取組② 歳出', '一', '二'],
    ['取組① 歳入', '三'],
  ]);
});

test.each([
  ['a', '取組① 歳入', '/aoba/reform/2020-h1/a/', '取組① 歳入を様式で見る'],
  // Only the topmost nodes have a sheet.
  ['b-1', '1 委託', '/aoba/reform/2020-h1/b/', '1 委託を様式で見る'],
  ['x', '徴収', '/aoba/reform/items/x/', '徴収のページを見る'],
])('comments on %s lead to where it is shown', (targetId, text, path, action) => {
  const period = aPeriod({ reviews: [aReview({ targetId })] });
  const [group] = buildReviewGroups(aContext({ outline, items, periods: [period] }), period);
  expect(group).toMatchObject({ target: { text, path }, action });
});
