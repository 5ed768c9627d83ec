import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  aNode,
  anItem,
  aPeriod,
  aProgress,
  aReview,
} from '#src/testing/builders.ts';
import { describeReported } from './period-lead.ts';
import { buildPeriodView } from './period.ts';

test.each([
  [0, 0, '項目はまだありません。'],
  [3, 0, '3項目の報告はまだありません。'],
  [3, 2, '3項目のうち2項目が報告され、1項目は報告がありません。'],
  [3, 3, '3項目すべてが報告されています。'],
  [1, 1, '1項目が報告されています。'],
  [1, 0, '1項目の報告はまだありません。'],
])('of %d items %d reported', (total, reported, expected) => {
  expect(describeReported(total, reported)).toBe(expected);
});

const items = [anItem({ id: 'x' }), anItem({ id: 'y' })];

function leadOf(plan: Partial<Plan>, ...grades: [string, string | undefined][]): string {
  const progress = grades.map(([id, grade]) => aProgress(id, grade === undefined ? {} : { grade }));
  const period = aPeriod({ progress });
  return buildPeriodView(aContext({ periods: [period], ...plan }), period).lead;
}

test('the lead says what is reported and how it is rated, each once', () => {
  expect(leadOf({ items })).toBe('2項目の報告はまだありません。');
  expect(leadOf({ items }, ['x', 'A'])).toBe(
    '2項目のうち1項目が報告され、1項目は報告がありません。報告された1項目の評価は、「計画どおりに達成（A）」です。',
  );
  expect(leadOf({ items }, ['x', 'A'], ['y', 'C'])).toBe(
    '2項目のうち計画どおり以上は1項目（50%）です。未実施（C）は1項目です。',
  );
  expect(leadOf({ items }, ['x', undefined], ['y', undefined])).toBe(
    '2項目のどれにも、評価はまだ付いていません。',
  );
  expect(leadOf({ items: [] })).toBe('項目はまだありません。');
});

test('the lead of a plan without evaluation says only what is reported', () => {
  const definition = aBareDefinition();
  expect(leadOf({ definition, items }, ['x', undefined], ['y', undefined])).toBe(
    '2項目すべてが報告されています。',
  );
});

test('a re-listed item is counted once', () => {
  const twice = [...items, anItem({ id: 'z', relistedFrom: 'x' })];
  expect(leadOf({ items: twice }, ['x', 'A'], ['y', 'A'])).toBe(
    '2項目すべてが「計画どおりに達成（A）」です。',
  );
});

const first = aPeriod({ id: '2019-h2', progress: [aProgress('x', { grade: 'A' })] });
const second = aPeriod({ reviews: [aReview(), aReview({ order: 2 })] });
const outline = [aNode()];
const listed = [anItem({ id: 'x', outlineId: 'part-1' }), anItem({ id: 'y', outlineId: 'part-1' })];
const context = aContext({ outline, items: listed, periods: [first, second] });

test('a period knows its neighbours, its months, its sheets and its comments', () => {
  const view = buildPeriodView(context, first);
  expect(view).toMatchObject({
    periodName: '令和元年度（2019年度）下半期',
    months: '2019年10月〜2020年3月',
    next: { text: '令和2年度上半期', path: '/aoba/reform/2020-h1/' },
    sheets: [{ text: '取組① 税収の確保', path: '/aoba/reform/2019-h2/part-1/', count: '2項目' }],
    reviewCount: 0,
  });
  expect(view).not.toHaveProperty('previous');
  expect(view).not.toHaveProperty('changes');
  expect(view.source).not.toHaveProperty('line');
  const last = buildPeriodView(context, second);
  expect(last).toMatchObject({ previous: { path: '/aoba/reform/2019-h2/' }, reviewCount: 2 });
  expect(last.changes).toEqual({
    text: '令和元年度下半期から変わったこと',
    path: '/aoba/reform/changes/2020-h1/',
  });
  expect(last).not.toHaveProperty('next');
});

test('only tables that have rows are offered', () => {
  const filesOf = (...given: Parameters<typeof buildPeriodView>): string[] =>
    buildPeriodView(...given).files.map(({ path }) => path);
  expect(filesOf(context, second)).toEqual([
    '/aoba/reform/data/progress.csv',
    '/aoba/reform/data/reviews.csv',
  ]);
  expect(filesOf(aContext({ items, periods: [first] }), first)).toEqual([
    '/aoba/reform/data/progress.csv',
  ]);
});

test('the page says what it is', () => {
  const sources = [{ id: 's', title: 'シート', publisher: '青葉市', period: '2020-h1' }];
  const definition = aDefinition({ sources });
  const view = buildPeriodView(aContext({ definition, items, periods: [second] }), second);
  expect(view.meta).toMatchObject({
    title: '令和2年度（2020年度）上半期の進み具合 青葉市 改革プラン',
    description:
      '青葉市 改革プランの令和2年度（2020年度）上半期の進行状況。2項目の報告はまだありません。',
    path: '/aoba/reform/2020-h1/',
    breadcrumbs: [{ text: '青葉市 改革プラン', path: '/aoba/reform/' }],
  });
  expect(view.source?.line).toBe('青葉市「シート」');
});
