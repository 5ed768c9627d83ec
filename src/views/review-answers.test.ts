import { expect, test } from 'vitest';
import type { Review } from '#src/domain/review.ts';
import { aCollecting, aPeriod, aPlan, aReview } from '#src/testing/builders.ts';
import { describeAnswers, describeNoAnswers } from './review-answers.ts';

const reply = { reply: 'はい。' };
const followUp = { followUp: '実施した。' };
const planOf = (...comments: Partial<Review>[]) =>
  aPlan({ periods: [aPeriod({ reviews: comments.map((each) => aReview(each)) })] });

test.each<[string, Partial<Review>[], string]>([
  ['none', [], ''],
  ['one, answered', [reply], '意見は1件で、市の回答か対応が載っています。'],
  [
    'all answered, some by deeds',
    [reply, followUp],
    '2件の意見すべてに、市の回答か対応が載っています。',
  ],
  [
    'some',
    [reply, {}, followUp, {}],
    '4件の意見のうち、市の回答か対応が載っているのは2件、回答が載っていないのは2件です。',
  ],
  [
    'no answer anywhere',
    [{}, {}],
    '2件の意見があります。この計画の資料には、市の回答は載っていません。',
  ],
])('how many comments have an answer: %s', (_, comments, sentence) => {
  expect(describeAnswers(planOf(...comments))).toBe(sentence);
});

test('a source without answers is told once, and is no reproach', () => {
  expect(describeNoAnswers(planOf({}))).toBe('この計画の資料には、市の回答は載っていません。');
  expect(describeNoAnswers(planOf({}, reply))).toBeUndefined();
  expect(describeNoAnswers(planOf())).toBeUndefined();
});

test('all periods count, but not what is still coming in', () => {
  const periods = [
    aPeriod({ reviews: [aReview()] }),
    aPeriod({ id: '2020-h2', reviews: [aReview(reply)] }),
  ];
  const collecting = [aCollecting({ id: '2021-h1', reviews: [aReview()] })];
  expect(describeAnswers(aPlan({ periods, collecting }))).toBe(
    '2件の意見のうち、市の回答か対応が載っているのは1件、回答が載っていないのは1件です。',
  );
});
