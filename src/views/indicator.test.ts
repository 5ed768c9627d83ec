import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aContext,
  aMeasurement,
  aNode,
  aNote,
  anIndicator,
  anItem,
} from '#src/testing/builders.ts';
import { buildIndicatorView } from './indicator.ts';

const indicator = anIndicator({ relatedIds: ['part-1', 'y'], number: '3' });
const measurements = [
  aMeasurement({ kind: 'target', periodId: '2024', quantity: 90, written: '90.0以下' }),
  aMeasurement({ kind: 'baseline', periodId: '2018', quantity: 89.6 }),
  aMeasurement({ periodId: '2019', quantity: 91.5, note: '前年度の値。' }),
  aMeasurement({ quantity: { absence: 'unpublished' } }),
];

function viewOf(plan: Partial<Plan> = {}) {
  return buildIndicatorView(
    aContext({ indicators: [indicator], measurements, ...plan }),
    plan.indicators?.[0] ?? indicator,
  );
}

test('start, now and goal with both calendars, and what is missing after it', () => {
  expect(viewOf().tracks).toEqual([
    {
      steps: [
        { label: '基準値', values: [{ text: '89.6％', when: '平成30年度（2018年度）' }] },
        {
          label: '現在値',
          values: [
            {
              text: '91.5％',
              when: '令和元年度（2019年度）',
              gap: '令和2年度（2020年度）は未公表',
            },
          ],
        },
        { label: '目標値', values: [{ text: '90.0％以下', when: '令和6年度（2024年度）' }] },
      ],
      outcome: { outcome: 'lost', word: '基準時点で達成済み、現在は未達', tone: 'orange' },
    },
  ]);
});

test('the working names the rule, the values and what follows', () => {
  expect(viewOf().working).toEqual([
    {
      sentences: [
        '値が小さいほどよい指標として扱っています（望ましい方向：減少）。目標値以下なら、目標の範囲内です。',
        '基準値は、平成30年度（2018年度）の89.6％です。',
        '現在値は、実績値のうち最も新しい令和元年度（2019年度）の91.5％です。令和2年度（2020年度）の実績値はありません（未公表）。',
        '目標値は、令和6年度（2024年度）の90.0％以下です。現在値の時点の後に、最初に来る目標です。',
        '出発点の89.6％は目標の範囲内、現在値の91.5％は目標の範囲外です。',
        '出発点から現在までに値は増えました。望ましくない方向への動きです。',
        'このため「基準時点で達成済み、現在は未達」としました。',
      ],
    },
  ]);
});

test('every value and gap is listed in order of time', () => {
  expect(viewOf().values).toEqual([
    { when: '平成30年度（2018年度）', kind: '基準値', value: { text: '89.6％' } },
    {
      when: '令和元年度（2019年度）',
      kind: '実績値',
      value: { text: '91.5％' },
      note: '前年度の値。',
    },
    {
      when: '令和2年度（2020年度）',
      kind: '実績値',
      value: { text: '未公表', meaning: '値はあるが公表されていない' },
    },
    {
      when: '令和6年度（2024年度）',
      kind: '目標値',
      value: { text: '90.0％以下' },
      written: '90.0以下',
    },
  ]);
  expect(viewOf().columns).toEqual({ series: false, written: true, note: true });
});

test('related nodes and items, neighbours and notes', () => {
  const view = viewOf({
    indicators: [indicator, anIndicator({ id: 'ind-2', name: '市債残高' })],
    outline: [aNode()],
    items: [anItem({ id: 'x', indicatorIds: ['ind-1'] }), anItem({ id: 'y' }), anItem({ id: 'z' })],
    notes: [
      aNote({ table: 'indicators', targetId: 'ind-1', text: '参考の値である。' }),
      aNote({ table: 'indicators', targetId: 'ind-2' }),
      aNote({ table: 'items', targetId: 'ind-1' }),
    ],
  });
  expect(view.nodes).toEqual([{ text: '取組① 税収の確保', path: '/aoba/reform/outline/part-1/' }]);
  expect(view.items.map(({ path }) => path)).toEqual([
    '/aoba/reform/items/x/',
    '/aoba/reform/items/y/',
  ]);
  expect(view.notes.map(({ text }) => text)).toEqual(['参考の値である。']);
  expect(view.next).toEqual({ text: '市債残高', path: '/aoba/reform/indicators/ind-2/' });
  expect(view).not.toHaveProperty('previous');
});

test('an indicator without a unit or a value says so', () => {
  const bare = anIndicator({ unit: undefined });
  const view = viewOf({ indicators: [bare], measurements: [] });
  expect(view.unit).toBe('単位は原典に記載がありません。');
  expect(view).not.toHaveProperty('chart');
  expect(view.values).toEqual([]);
  expect(view.tracks[0]?.steps).toEqual([
    { label: '現在値', values: [{ text: '記載なし', when: '' }] },
    { label: '目標値', values: [{ text: '記載なし', when: '' }] },
  ]);
});

test('twins are told apart in titles', () => {
  const twins = [indicator, anIndicator({ id: 'ind-2', number: '4' })];
  expect(viewOf({ indicators: twins }).meta.title).toBe(
    '経常収支比率（指標3） 指標 青葉市 改革プラン',
  );
  expect(viewOf().meta.title).toBe('経常収支比率 指標 青葉市 改革プラン');
});
