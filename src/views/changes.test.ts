import { describe, expect, test } from 'vitest';
import type { Dataset, Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aCollecting,
  aContext,
  aDefinition,
  aForm,
  aMeasurement,
  anIndicator,
  anItem,
  aPeriod,
  aProgress,
  aReview,
} from '#src/testing/builders.ts';
import { withSecondHalf } from '#src/testing/second-half.ts';
import { DATA_FOLDER, datasetIn } from '#src/testing/test-data.ts';
import { buildChangesView, type ChangesView } from './changes.ts';
import { planContexts } from './context.ts';
import type { FigureTableView } from './changes-figures.ts';

const LONG = '関係する課と内容を協議した結果';

function viewOf(plan: Partial<Plan>, periodId: string): ChangesView {
  const context = aContext(plan);
  const period = context.plan.periods.find(({ id }) => id === periodId);
  if (!period) throw new Error(`no period ${periodId}`);
  return buildChangesView(context, period);
}

/** Rows as lines: `報告のある項目 2項目 1項目 ▲1項目`. */
const lines = (table: FigureTableView | undefined): string[] =>
  (table?.rows ?? []).map(({ name, remark, cells }) =>
    [typeof name === 'string' ? name : name.text, remark, ...cells.map(({ text }) => text)]
      .filter((part) => part !== undefined)
      .join(' '),
  );

const items = [
  anItem({ id: 'a', name: '窓口' }),
  anItem({ id: 'b', name: '公園' }),
  anItem({ id: 'c', name: '広報' }),
];
const first = aPeriod({
  progress: [
    aProgress('a', { stage: '調査', grade: 'B', activity: LONG }),
    aProgress('b', { stage: '推進', grade: 'A' }),
  ],
  reviews: [aReview()],
});
const second = aPeriod({
  id: '2020-h2',
  progress: [
    aProgress('a', { stage: '準備', grade: 'A', activity: LONG, improvement: '続ける' }),
    aProgress('c', { stage: '調査', grade: 'C' }),
  ],
});
const plan = { items, periods: [first, second] };

describe('a period with one before it', () => {
  const view = viewOf(plan, '2020-h2');

  test('says how the evaluation went', () => {
    expect(view.heading).toBe('令和2年度（2020年度）下半期に変わったこと');
    expect(view.lead).toBe(
      '令和2年度上半期と比べると、両方の期に評価がある1項目で、評価が上がりました。ほかの2項目は、どちらかの期に評価がありません。',
    );
  });

  test('has totals on both sides', () => {
    expect(view.totals.columns).toEqual(['数', '令和2年度上半期', '令和2年度下半期', '差']);
    expect(lines(view.totals)).toEqual([
      '報告のある項目 2項目 2項目 変わらない',
      '評価 S（計画を超えて達成） 0項目 0項目 変わらない',
      '評価 A（計画どおりに達成） 1項目 1項目 変わらない',
      '評価 B（計画に未達） 1項目 0項目 ▲1項目',
      '評価 C（未実施） 0項目 1項目 +1項目',
      '計画どおり以上 1項目 1項目 変わらない',
      '点検意見 1件 なし 比べられない',
    ]);
  });

  test('lists what moved, evaluations first, each with both ratings', () => {
    const [grade, stage, ...others] = view.comparison?.ratings ?? [];
    expect(others).toEqual([]);
    expect(grade).toMatchObject({
      title: '評価',
      groups: [
        {
          title: '上がった（1項目）',
          rows: [
            {
              item: { text: '窓口', path: '/aoba/reform/items/a/' },
              before: { kind: 'rating', rating: { code: 'B' } },
              after: { kind: 'rating', rating: { code: 'A' } },
            },
          ],
        },
      ],
    });
    expect(grade).not.toHaveProperty('sentence');
    expect(stage).toMatchObject({
      title: '計画(P)の段階',
      sentence:
        '両方の期に計画(P)の段階がある1項目で、計画(P)の段階が進みました。ほかの2項目は、どちらかの期に計画(P)の段階がありません。',
      groups: [{ title: '進んだ（1項目）' }],
    });
  });

  test('lists who reports now and who does no longer', () => {
    expect(view.comparison?.reporting).toEqual([
      { title: '新しく報告された項目', items: [{ text: '広報', path: '/aoba/reform/items/c/' }] },
      {
        title: '前の期にはあった報告がない項目',
        items: [{ text: '公園', path: '/aoba/reform/items/b/' }],
      },
    ]);
  });

  test('tells repeated texts from those that are new', () => {
    const item = { text: '窓口', path: '/aoba/reform/items/a/' };
    expect(view.comparison?.texts).toEqual({
      sentence:
        '文章が書きかわったのは1項目です。前の期と一字一句同じ文章（15文字以上）が、1項目の1か所にあります。',
      repeated: [{ item, headers: ['取組の経過'] }],
      rewritten: [{ item, headers: ['改善事項'] }],
    });
  });

  test('leads to both periods, and to the changes before', () => {
    expect(view.periods.map(({ path }) => path)).toEqual([
      '/aoba/reform/2020-h1/',
      '/aoba/reform/2020-h2/',
    ]);
    expect(view.previous).toEqual({
      text: '令和2年度上半期',
      path: '/aoba/reform/changes/2020-h1/',
    });
    expect(view).not.toHaveProperty('next');
    expect(view.meta).toMatchObject({
      title: '令和2年度（2020年度）下半期に変わったこと 青葉市 改革プラン',
      path: '/aoba/reform/changes/2020-h2/',
      breadcrumbs: [
        { text: '青葉市 改革プラン', path: '/aoba/reform/' },
        { text: '令和2年度下半期', path: '/aoba/reform/2020-h2/' },
      ],
    });
  });
});

describe('the first period of its kind', () => {
  const view = viewOf(plan, '2020-h1');

  test('says so, and what it starts with', () => {
    expect(view.lead).toBe(
      'この計画で公開している半期ごとの報告は、この期が最初です。ここに載せた数は、次の期と比べるときの出発点になります。3項目のうち2項目が報告され、1項目は報告がありません。報告された2項目のうち計画どおり以上は1項目（50%）です。未実施（C）はありません。',
    );
    expect(view.totals.columns).toEqual(['数', '令和2年度上半期']);
    expect(lines(view.totals)[0]).toBe('報告のある項目 2項目');
    expect(view).not.toHaveProperty('comparison');
    expect(view.next?.path).toBe('/aoba/reform/changes/2020-h2/');
  });

  test('is so whatever is not public, and whatever other periods there are', () => {
    const periods = [aPeriod({ id: '2020-h1' }), aPeriod({ id: '2020' })];
    const collecting = [aCollecting({ id: '2019' })];
    const year = viewOf({ items, periods, collecting }, '2020');
    expect(year.lead).toContain('年度ごとの報告は、この期が最初です');
    expect(year).not.toHaveProperty('previous');
  });
});

test('nothing changed', () => {
  const same = { ...second, progress: first.progress, reviews: first.reviews };
  const view = viewOf({ items: items.slice(0, 2), periods: [first, same] }, '2020-h2');
  expect(view.lead).toBe('令和2年度上半期と比べると、2項目すべてで、評価は前の期と同じです。');
  expect(view.comparison?.ratings.flatMap(({ groups }) => groups)).toEqual([]);
  expect(view.comparison?.reporting).toEqual([]);
  expect(view.comparison?.texts?.sentence).toBe(
    '書きかわった文章はありません。前の期と一字一句同じ文章（15文字以上）が、1項目の1か所にあります。',
  );
});

test.each([
  [[], [], '3項目のうち、続けて報告がある項目はありません。'],
  [['a', 'b'], ['b', 'c'], '3項目のうち、続けて報告があるのは1項目です。'],
  [['a', 'b', 'c'], ['a', 'b', 'c'], '3項目すべてが、続けて報告されています。'],
])('a plan that rates nothing: %j, then %j', (before, after, sentence) => {
  const report = (id: string, ids: string[]) =>
    aPeriod({ id, progress: ids.map((item) => aProgress(item)) });
  const periods = [report('2019', before), report('2020', after)];
  const view = viewOf({ definition: aBareDefinition(), items, periods }, '2020');
  expect(view.lead).toBe(`令和元年度と比べると、${sentence}`);
  expect(view.comparison).not.toHaveProperty('texts');
});

test('numbers, choices and dates stand side by side', () => {
  const definition = aDefinition({
    form: {
      columns: [
        ...aForm().columns,
        { id: 'users', header: '利用者', phase: 'do', kind: 'number', unit: '人' },
        { id: 'rate', header: '割合', phase: 'do', kind: 'number', unit: '％' },
        {
          id: 'next',
          header: '来年度',
          phase: 'act',
          kind: 'choice',
          options: ['続ける', 'やめる'],
        },
        { id: 'opened', header: '開始日', phase: 'do', kind: 'date' },
      ],
    },
  });
  const report = (
    id: string,
    answers: Record<string, string | number | { absence: 'unpublished' }>,
  ) => aPeriod({ id, progress: [aProgress('a', answers)] });
  const periods = [
    report('2020-h1', { users: { absence: 'unpublished' }, rate: 64, next: '続ける' }),
    report('2020-h2', { users: 12, rate: 62.5, next: 'やめる', opened: '2020-10-01' }),
  ];
  const view = viewOf({ definition, items, periods }, '2020-h2');
  expect(lines(view.comparison?.fields)).toEqual([
    '窓口 利用者 未公表 12人 比べられない',
    '窓口 割合 64％ 62.5％ ▲1.5ポイント',
    '窓口 来年度 続ける やめる 変わった',
    '窓口 開始日 原典に記載なし 2020年10月1日 変わった',
  ]);
});

test('values measured in the period and costs of its year need no period before', () => {
  const lines_ = [{ id: 'total', name: 'トータルコスト(A+B)', unit: '千円' }];
  const cost = (periodId: string, quantity: number) => ({
    itemId: 'a',
    periodId,
    kind: 'actual' as const,
    lineId: 'total',
    quantity,
  });
  const view = viewOf(
    {
      definition: aDefinition({ cycle: 'year', costs: { lines: lines_ } }),
      items,
      periods: [aPeriod({ id: '2020' })],
      indicators: [anIndicator()],
      measurements: [
        aMeasurement({ periodId: '2019', quantity: 89.6 }),
        aMeasurement({ periodId: '2020', quantity: 91.5 }),
      ],
      costs: [cost('2019', 1000), cost('2020', 1300)],
    },
    '2020',
  );
  expect(lines(view.measured)).toEqual(['経常収支比率 89.6％ 91.5％ +1.9ポイント']);
  expect(view.costs?.columns).toEqual([
    '費目',
    '令和元年度（2019年度）実績',
    '令和2年度（2020年度）実績',
    '差',
  ]);
  expect(lines(view.costs)).toEqual(['トータルコスト 1,000千円 1,300千円 +300千円']);
  expect(view.costs?.rows[0]?.cells[2]?.remarks).toEqual(['両方の額が分かる1事業の比較']);
});

test('of 79 real items: three up, one down, one silent', () => {
  const dataset: Dataset = withSecondHalf(
    datasetIn(DATA_FOLDER),
    {
      'item-01-01': { grade: 'S' },
      'item-01-02': { grade: 'A', stage: '準備' },
      'item-01-03': { grade: 'B' },
      'item-02-01': { grade: 'B' },
    },
    ['item-11-02'],
  );
  const context = planContexts(dataset).find(({ publisher }) => publisher.id === 'koganei');
  const period = context?.plan.periods.at(-1);
  if (!context || !period) throw new Error('the data have 小金井市');
  const view = buildChangesView(context, period);
  expect(view.lead).toBe(
    '令和2年度上半期と比べると、両方の期に評価がある78項目のうち、評価が上がったのは3項目、下がったのは1項目、変わらないのは74項目です。ほかの1項目は、どちらかの期に評価がありません。',
  );
  expect(lines(view.totals)).toEqual([
    '報告のある項目 79項目 78項目 ▲1項目',
    '評価 S（計画を超えて達成） 2項目 2項目 変わらない',
    '評価 A（計画どおりに達成） 32項目 32項目 変わらない',
    '評価 B（実施したが計画に未達） 27項目 27項目 変わらない',
    '評価 C（未実施） 18項目 17項目 ▲1項目',
    '計画どおり以上 34項目 34項目 変わらない',
    '点検意見 39件 なし 比べられない',
  ]);
  expect(view.comparison?.ratings[1]?.groups).toMatchObject([
    { title: '進んだ（1項目）', rows: [{ item: { text: '第5次小金井市基本構想の策定' } }] },
  ]);
});
