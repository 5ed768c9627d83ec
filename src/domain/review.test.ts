import { expect, test } from 'vitest';
import { aReview } from '#src/testing/builders.ts';
import { isAnswered, reviewId } from './review.ts';

test('a comment keeps its name when it is worded anew or answered', () => {
  const id = reviewId('2020-h1', aReview());
  expect(id).toMatch(/^review-[0-9a-f]{12}$/);
  expect(reviewId('2020-h1', aReview({ comment: '別の言い方', reply: 'はい。' }))).toBe(id);
});

test.each([
  ['another period', reviewId('2020-h2', aReview())],
  ['another target', reviewId('2020-h1', aReview({ targetId: 'part-2' }))],
  ['another reviewer', reviewId('2020-h1', aReview({ reviewer: '監査委員' }))],
  ['the next comment', reviewId('2020-h1', aReview({ order: 2 }))],
])('%s has another name', (_, id) => {
  expect(id).not.toBe(reviewId('2020-h1', aReview()));
});

test.each([
  [{}, false],
  [{ reply: '検討します。' }, true],
  [{ followUp: '実施した。' }, true],
])('a comment with %o is answered: %s', (rest, answered) => {
  expect(isAnswered(aReview(rest))).toBe(answered);
});
