import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aCollecting,
  aDataset,
  aDefinition,
  aForm,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aScale,
} from '#src/testing/builders.ts';
import { findOpening } from './find-opening.ts';
import type { Opening } from './opening.ts';

const PLAN = 'aoba/reform';
const first = aPeriod({ id: '2020-h1', progress: [aProgress('a'), aProgress('b')] });
const items = [anItem({ id: 'a' }), anItem({ id: 'b' })];

function find(plan: Partial<Plan>, written = '2020-h2') {
  const publisher = aPublisher({ plans: [aPlan({ items, periods: [first], ...plan })] });
  return findOpening(aDataset({ publishers: [publisher] }), PLAN, written);
}

function openingOf(plan: Partial<Plan>, written?: string): Opening {
  const found = find(plan, written);
  if ('refusal' in found) throw new Error(found.refusal);
  return found;
}

test('the next period with every item, in the order of items.csv', () => {
  const opening = openingOf({ items: items.toReversed() });
  expect(opening).toMatchObject({
    ref: { publisherId: 'aoba', planId: 'reform' },
    period: { id: '2020-h2' },
    previousId: '2020-h1',
    lastDay: '2020-09-30',
    leftOut: [],
    questions: [],
  });
  expect(opening.items.map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each(['令和2年度下半期', 'R2下', '２０２０年度 下半期', '2020-h2'])(
  '%s is read',
  (written) => {
    expect(openingOf({}, written).period.id).toBe('2020-h2');
  },
);

test('the first period of its kind has none before it, and begins where nothing ended', () => {
  expect(openingOf({ periods: [] })).toMatchObject({ lastDay: '2020-09-30' });
  expect(openingOf({ periods: [] }, '2020-h1')).toMatchObject({ lastDay: '2020-03-31' });
  expect(openingOf({ periods: [] })).not.toHaveProperty('previousId');
});

test('a period of one kind follows a collecting one of its kind and ends what the last of any kind ended', () => {
  const definition = aDefinition({ cycle: ['half-year', 'year'] });
  const collecting = [aCollecting({ id: '2020-h2' })];
  const opening = openingOf({ definition, collecting, periods: [first] }, '2020');
  expect(opening).toMatchObject({ lastDay: '2021-03-31' });
  expect(opening).not.toHaveProperty('previousId');
  expect(openingOf({ collecting }, '2021-h1')).toMatchObject({ previousId: '2020-h2' });
});

test('items that do not report are left out and named', () => {
  const { items: kept, leftOut } = openingOf({
    items: [
      ...items,
      anItem({ id: 'c', end: '2020-09-30' }),
      anItem({ id: 'd', start: '2021-04-01' }),
      anItem({ id: 'e', relistedFrom: 'a' }),
    ],
  });
  expect(kept.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(leftOut.map(({ item, why }) => [item.id, why])).toEqual([
    ['c', 'ended'],
    ['d', 'not-begun'],
    ['e', 'relisted'],
  ]);
});

describe('items that may be over', () => {
  const levels = [{ code: 'S' }, { code: '完了', ends: true }];
  const choice = { phase: 'act' as const, kind: 'choice' as const, options: ['続ける', 'やめる'] };
  const columns = [
    ...aForm().columns,
    { id: 'next', header: '今後', ...choice, ends: ['やめる'] },
    { id: 'other', header: '他', ...choice },
  ];
  const scales = { grade: aScale({ levels }), stage: aScale() };
  const definition = aDefinition({ scales, form: { columns } });
  const signsOf = (plan: Partial<Plan>) =>
    openingOf({ definition, ...plan }).questions.map(({ item, sign }) => [item.id, sign]);
  const reported = (grade: Parameters<typeof aProgress>[1]) => [
    aPeriod({ id: '2020-h1', progress: [aProgress('a', grade)] }),
  ];

  test.each([
    [{ grade: '完了' }, '令和2年度上半期の「評価」が「完了」'],
    [{ next: 'やめる' }, '令和2年度上半期の「今後」が「やめる」'],
    [{ activity: { absence: 'cancelled' } } as const, '令和2年度上半期の「取組の経過」が「中止」'],
    [{ grade: { absence: 'cancelled' } } as const, '令和2年度上半期の「評価」が「中止」'],
  ])('by their last report: %j', (answers, sign) => {
    expect(signsOf({ periods: reported(answers) })).toEqual([['a', sign]]);
  });

  test.each([
    { grade: 'S' },
    { grade: { absence: 'not-conducted' } } as const,
    { activity: '完了' },
    { next: '続ける', other: 'やめる' },
  ])('not by a report like %j', (answers) => {
    expect(signsOf({ periods: reported(answers) })).toEqual([]);
  });

  test('not by a report that a later one overtook', () => {
    const later = aPeriod({ id: '2020-h2', progress: [aProgress('a', { grade: 'S' })] });
    const periods = [...reported({ grade: '完了' }), later];
    expect(openingOf({ definition, periods }, '2021-h1').questions).toEqual([]);
  });

  test('by the end that items.csv names within the new period', () => {
    const end = '2021-03-31';
    expect(
      signsOf({ items: [anItem({ id: 'a', end }), anItem({ id: 'b', end: '2021-04-01' })] }),
    ).toEqual([['a', 'items.csv の「終了」が 2021-03-31']]);
  });
});

describe('refused', () => {
  test.each<[string, Partial<Plan>, string, string]>([
    [
      'what is no period',
      {},
      '次の期',
      '「次の期」は期として読み取れません。この計画の期は 半期（2020-h1、2020-h2） です。「令和2年度下半期」「R2下」のようにも書けます。',
    ],
    [
      'a period of another calendar',
      {},
      '2021',
      '令和3年度（2021年度）（2021）は、この計画の期ではありません。この計画の期は 半期（2020-h1、2020-h2） です。',
    ],
    [
      'a period past the end of the plan',
      { definition: aDefinition({ term: { start: 2018, end: 2020 } }) },
      'R3上',
      '令和3年度（2021年度）上半期（2021-h1）は、この計画の期ではありません。この計画の期は 平成30年度（2018年度）から令和2年度（2020年度）までの半期（2020-h1、2020-h2） です。',
    ],
    [
      'a period that is published',
      {},
      '2020-h1',
      '令和2年度（2020年度）上半期のフォルダー「aoba/reform/periods/2020-h1」は、すでにあります。何も書きかえていません。そのまま続けるか、はじめから作り直すときは中身を確かめてからフォルダーを消してください。',
    ],
    [
      'a period that is collecting',
      { collecting: [aCollecting()] },
      '2020-h2',
      '令和2年度（2020年度）下半期のフォルダー「aoba/reform/periods/2020-h2」は、すでにあります。何も書きかえていません。そのまま続けるか、はじめから作り直すときは中身を確かめてからフォルダーを消してください。',
    ],
    [
      'a plan without a form',
      { definition: aBareDefinition(), periods: [] },
      '2021',
      'この計画には、令和3年度（2021年度）に報告する欄がありません。plan.yaml の form に様式の欄を書いてから、もう一度実行してください。',
    ],
  ])('%s', (_, plan, written, refusal) => {
    expect(find(plan, written)).toEqual({ refusal });
  });
});

test.each([
  ['2020-h2', undefined],
  ['2021-h2', undefined],
  ['2022-h1', 18],
  ['2030-h1', 114],
  ['2018-h2', undefined],
  ['2018-h1', 18],
])('%s is so many months away from the only period', (written, months) => {
  expect(openingOf({}, written).monthsApart).toBe(months);
});

test('the nearest period counts, also one that still collects', () => {
  const collecting = [aCollecting({ id: '2021-h2' })];
  expect(openingOf({ collecting }, '2022-h2').monthsApart).toBeUndefined();
  expect(openingOf({ periods: [] }, '2030-h1').monthsApart).toBeUndefined();
});
