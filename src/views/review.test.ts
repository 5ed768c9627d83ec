import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import { reviewId, type Review } from '#src/domain/review.ts';
import {
  aContext,
  aDefinition,
  aForm,
  aNode,
  aPeriod,
  aProgress,
  aReview,
  anItem,
} from '#src/testing/builders.ts';
import { buildReview, buildReviewGroups } from './review.ts';

const outline = [
  aNode({ id: 'a', number: '1', name: '歳入' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
  aNode({ id: 'b-1', parentId: 'b', levelId: 'direction', number: '1', name: '委託' }),
];
const items = [anItem({ id: 'x', name: '徴収' }), anItem({ id: 'y', name: '広告' })];
const graded = aPeriod({ progress: [aProgress('y', { grade: 'C' }), aProgress('x', {})] });

/** The conversation about one comment, in a period whose reports hold it. */
function viewOf(review: Partial<Review>, shownOn?: string, plan: Partial<Plan> = {}) {
  const own = aReview(review);
  const period = { ...(plan.periods?.[0] ?? graded), reviews: [own] };
  return buildReview(
    aContext({ outline, items, ...plan, periods: [period, ...(plan.periods?.slice(1) ?? [])] }),
    period,
    own,
    shownOn,
  );
}

test('a conversation has its address on the page of all comments', () => {
  const id = reviewId('2020-h1', aReview());
  expect(viewOf({})).toEqual({
    id,
    path: `/aoba/reform/reviews/#${id}`,
    mark: 'この意見',
    about: '令和2年度上半期のpart-1への意見',
    ratedBy: '評価',
    rated: [],
    reviewer: '市民会議',
    comment: '急いでほしい。',
    items: [],
    answerMissing: false,
  });
});

describe('what was rated', () => {
  const x = { text: '徴収', path: '/aoba/reform/items/x/' };
  const y = { text: '広告', path: '/aoba/reform/items/y/' };

  test('begins the conversation; items without a rating are linked beside the comment', () => {
    const view = viewOf({ itemIds: ['y', 'x'] });
    expect(view.rated).toMatchObject([
      { item: y, grades: [{ rating: { code: 'C', name: '未実施' } }] },
    ]);
    expect(view.items).toEqual([x]);
  });

  test('includes the item that the comment is on', () => {
    expect(viewOf({ targetId: 'y' }).rated).toMatchObject([{ item: y }]);
    expect(viewOf({ targetId: 'x' })).toMatchObject({ rated: [], items: [x] });
  });

  test('is on an item’s own page not what its top says already', () => {
    expect(viewOf({ itemIds: ['x', 'y'] }, 'y')).toMatchObject({ rated: [], items: [x] });
  });

  test('is on an item’s own page, of an earlier period, that item alone, without a link to itself', () => {
    const later = [graded, aPeriod({ id: '2020-h2' })];
    const onY = viewOf({ itemIds: ['x', 'y'] }, 'y', { periods: later });
    expect(onY.rated).toHaveLength(1);
    expect(onY.rated[0]).not.toHaveProperty('item');
    expect(onY.items).toEqual([x]);
    expect(viewOf({ itemIds: ['x', 'y'] }, 'x')).toMatchObject({ rated: [], items: [y] });
  });

  const evaluation = [
    { name: '自己評価', by: '各部署', phases: ['do', 'check'] },
    { name: '点検', by: '本部', phases: ['check'] },
  ] as const satisfies PlanDefinition['evaluation'];

  test('was rated by whom the plan says', () => {
    const definition = aDefinition({ evaluation: [...evaluation] });
    expect(viewOf({ itemIds: ['y'] }, undefined, { definition }).ratedBy).toBe('評価（各部署）');
  });

  test('has a header for each of several evaluations, which several give', () => {
    const columns = [
      ...aForm().columns,
      {
        id: 'revised',
        header: '見直し後',
        phase: 'check',
        kind: 'rating',
        scale: 'grade',
      } as const,
    ];
    const definition = aDefinition({ form: aForm({ columns }), evaluation: [...evaluation] });
    const periods = [aPeriod({ progress: [aProgress('x', { grade: 'B', revised: 'A' })] })];
    const view = viewOf({ itemIds: ['x'] }, undefined, { definition, periods });
    expect(view.ratedBy).toBe('評価');
    expect(view.rated[0]?.grades.map(({ header, rating }) => `${header}${rating.code}`)).toEqual([
      '評価B',
      '見直し後A',
    ]);
  });
});

describe('the city’s turn', () => {
  test('has the answer and what came of it', () => {
    expect(viewOf({ reply: '検討します。', followUp: '実施した。' })).toMatchObject({
      reply: '検討します。',
      followUp: '実施した。',
      answerMissing: false,
    });
  });

  test('says in which period the answer came, where it was another', () => {
    const reply = '検討します。';
    expect(viewOf({ reply, replyPeriodId: '2020-h2' }).replyPeriod).toBe('令和2年度下半期');
    expect(viewOf({ reply, replyPeriodId: '2020-h1' })).not.toHaveProperty('replyPeriod');
    expect(viewOf({ reply })).not.toHaveProperty('replyPeriod');
  });

  test('is missed only where some comment of the plan has an answer', () => {
    const [asked, answered] = [aReview(), aReview({ order: 2, reply: 'はい。' })];
    const missing = (reviews: Review[], later: Review[] = []) => {
      const period = aPeriod({ reviews });
      const periods = [period, aPeriod({ id: '2020-h2', reviews: later })];
      return buildReview(aContext({ outline, items, periods }), period, asked).answerMissing;
    };
    expect(missing([asked])).toBe(false);
    expect(missing([asked, answered])).toBe(true);
    expect(missing([asked], [answered])).toBe(true);
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
])(
  'comments on %s lead to where it is shown, and do not name it again',
  (targetId, text, path, action) => {
    const period = aPeriod({ reviews: [aReview({ targetId })] });
    const [group] = buildReviewGroups(aContext({ outline, items, periods: [period] }), period);
    expect(group).toMatchObject({ targetId, target: { text, path }, action });
    expect(group?.reviews[0]?.items).toEqual([]);
  },
);
