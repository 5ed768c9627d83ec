import { describe, expect, test } from 'vitest';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { aContext, aNode, aPeriod, aReview, anItem } from '#src/testing/builders.ts';
import { planTopics } from './plan-topics.ts';
import { buildReviewsView } from './reviews.ts';

const outline = [
  aNode({ id: 'a', number: '1', name: '歳入' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
];
const items = [anItem({ id: 'x', name: '徴収', outlineId: 'a' })];
const first = aPeriod({
  reviews: [
    aReview({ targetId: 'x', comment: '急ぐこと', reply: 'はい。' }),
    aReview({ targetId: 'b', comment: '詳しく' }),
  ],
});
const second = aPeriod({
  id: '2020-h2',
  reviews: [aReview({ targetId: 'b', reviewer: '監査委員', comment: '減らすこと' })],
});
const contextOf = (periods: PeriodReport[]) => aContext({ outline, items, periods });
const viewOf = (...periods: PeriodReport[]) => buildReviewsView(contextOf(periods));

test('newest period first, each by what was commented', () => {
  const { periods } = viewOf(first, second, aPeriod({ id: '2021-h1' }));
  expect(
    periods.map(({ id, name, sections }) => [
      id,
      name,
      ...sections.map(({ target }) => target.text),
    ]),
  ).toEqual([
    ['2020-h2', '令和2年度（2020年度）下半期', '取組② 歳出'],
    ['2020-h1', '令和2年度（2020年度）上半期', '徴収', '取組② 歳出'],
  ]);
});

describe('the comments without an answer', () => {
  test('are listed with what they are about and when', () => {
    const { waiting } = viewOf(first, second);
    expect(
      waiting.map(({ comment, target, periodName }) => [comment.text, target, periodName]),
    ).toEqual([
      ['減らすこと', '取組② 歳出', '令和2年度（2020年度）下半期'],
      ['詳しく', '取組② 歳出', '令和2年度（2020年度）上半期'],
    ]);
    expect(waiting[0]?.comment.path).toMatch(/^\/aoba\/reform\/reviews\/#review-/);
  });

  test('are none where no source holds answers', () => {
    const on = (targetId: string, order: number) => aReview({ targetId, order });
    const { waiting, controls, heading, meta } = viewOf(
      aPeriod({ reviews: [on('a', 1), on('a', 2), on('b', 1)] }),
    );
    expect(waiting).toEqual([]);
    expect(heading).toBe('点検の意見');
    expect(meta.title).toBe('点検の意見 青葉市 改革プラン');
    expect(controls?.filters.map(({ key }) => key)).toEqual(['体系']);
  });
});

test('the list is narrowed by answer, period, place and reviewer', () => {
  const { controls, periods } = viewOf(first, second);
  expect(
    controls?.filters.map(({ label, choices }) => [label, ...choices.map(({ text }) => text)]),
  ).toEqual([
    ['市の回答', '載っていない（2）', '載っている（1）'],
    ['期', '令和2年度下半期（1）', '令和2年度上半期（2）'],
    ['体系', '取組① 歳入（1）', '取組② 歳出（2）'],
    ['点検主体', '監査委員（1）', '市民会議（2）'],
  ]);
  expect(controls).toMatchObject({ unit: '件', total: 3, sorts: [] });
  expect(periods[1]?.sections[0]?.rows[0]?.facts.values).toEqual({
    市の回答: ['載っている'],
    期: ['令和2年度上半期'],
    // The place of the item.
    体系: ['a'],
    点検主体: ['市民会議'],
  });
});

test('the page says what it is, and the plan leads to it', () => {
  const context = contextOf([first]);
  const { meta, lead } = buildReviewsView(context);
  expect(lead).toBe(
    '2件の意見のうち、市の回答か対応が載っているのは1件、回答が載っていないのは1件です。',
  );
  expect(meta).toMatchObject({
    title: '点検の意見と市の回答 青葉市 改革プラン',
    path: '/aoba/reform/reviews/',
  });
  const topic = planTopics(context).find(({ title }) => title === '点検の意見と市の回答');
  expect(topic).toMatchObject({ sentence: lead, link: { path: '/aoba/reform/reviews/' } });
  const titles = planTopics(contextOf([])).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('点検'))).toEqual([]);
});
