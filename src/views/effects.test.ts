import { expect, test } from 'vitest';
import type { Effect, EffectDefinition } from '#src/domain/effect.ts';
import { aContext, aDefinition, aNode, aNote } from '#src/testing/builders.ts';
import { effectTopic } from './effect-topic.ts';
import { describeEffects, nameYears } from './effect-words.ts';
import { buildEffectsView } from './effects.ts';

const ONE: EffectDefinition = { unit: '千円', editions: [{ id: 'old', name: '当初' }] };
const TWO: EffectDefinition = {
  ...ONE,
  editions: [...ONE.editions, { id: 'new', name: '見直し後', comparedWith: 'old' }],
};

type Row = [edition: string, period: string, quantity: Effect['quantity'], kind?: Effect['kind']];
const effects = (rows: Row[]): Effect[] =>
  rows.map(([editionId, periodId, quantity, kind = 'plan']) => ({
    outlineId: 'part-1',
    editionId,
    periodId,
    quantity,
    kind,
  }));

const viewOf = (definition: EffectDefinition, rows: Row[]) =>
  buildEffectsView(
    aContext({
      definition: aDefinition({ effects: definition }),
      outline: [aNode()],
      effects: effects(rows),
      notes: [aNote({ table: 'effects', targetId: 'part-1', header: '値', text: '注記。' })],
    }),
  );

test.each([
  [[2022], '令和4年度'],
  [[2022, 2023], '令和4年度・令和5年度'],
  [[2022, 2023, 2024], '令和4年度から令和6年度まで'],
  [[2022, 2024, 2025], '令和4年度・令和6年度・令和7年度'],
])('%j are named %s', (years, text) => {
  expect(nameYears(years)).toBe(text);
});

test('one edition of one year is one amount', () => {
  const view = viewOf(ONE, [['old', '2022', -5]]);
  expect(view.lead).toBe('令和4年度の効果額は、▲5千円です。');
  expect(view.charts).toHaveLength(1);
  expect(view.remarks).toEqual([]);
  expect(view.figures).toEqual([{ title: '当初', said: '▲5千円', coverage: ['どの年度も計画'] }]);
  expect(view.notes).toEqual([{ kind: '参考', header: '税収の確保・値', text: '注記。' }]);
});

test('equal editions are the same; a gap cannot be added or compared', () => {
  const same = effects([
    ['old', '2022', 1],
    ['new', '2022', 1, 'actual'],
  ]);
  expect(describeEffects(TWO, same)).toBe(
    '令和4年度の効果額は、当初では1千円、見直し後では1千円です。見直し後の額は、当初と同じ額です。',
  );
  const gap = effects([
    ['old', '2022', 1],
    ['new', '2022', { absence: 'unpublished' }],
  ]);
  expect(describeEffects(TWO, gap)).toBe(
    '令和4年度の効果額は、当初では1千円、見直し後では合計できない額です。見直し後の額は、当初と比べられません（値の分からない年度があります）。',
  );
});

test('a gap is written out in table and chart', () => {
  const rows: Row[] = [
    ['old', '2022', 1],
    ['old', '2023', 2],
    ['new', '2022', { absence: 'unpublished' }, 'actual'],
    ['new', '2023', 3, 'forecast'],
  ];
  const view = viewOf(TWO, rows);
  expect(view.table.groups[0]?.rows[1]?.cells).toEqual([
    { text: '未公表', absent: true },
    { text: '3', remark: '見込' },
    { text: '合計できない', absent: true },
  ]);
  expect(view.charts[0]?.series[1]?.points).toEqual([
    null,
    { value: 3, text: '3千円', hollow: true },
  ]);
  // What is not known has no running total either, and the actual year cannot be compared.
  expect(view.charts[1]?.series[1]?.points).toEqual([null, null]);
  expect(view.remarks).toEqual([
    '見直し後の額は、当初と比べられません（値の分からない年度があります）。',
  ]);
  expect(view.figures).toEqual([
    { title: '当初', said: '3千円', coverage: ['どの年度も計画'] },
    { title: '見直し後', said: '合計できない', coverage: ['令和4年度が実績', '令和5年度が見込'] },
  ]);
});

test('a stated total that does not follow stands beside the sum', () => {
  const view = viewOf({ ...ONE, statedTotals: [{ edition: 'old', value: 4 }] }, [
    ['old', '2022', 1],
    ['old', '2023', 2],
  ]);
  expect(view.table.groups.at(-1)?.rows[0]?.cells.at(-1)).toEqual({
    text: '3',
    remark: '原典では4',
  });
  expect(view.remarks.at(-1)).toBe(
    '原典に書かれた合計と差（1個）のうち1個は、内訳の足し算と一致しません。表には足し算の結果を載せ、原典の値を添えています。',
  );
});

test('a plan without effects has no topic', () => {
  expect(effectTopic(aContext())).toBeUndefined();
});

test('nodes are ordered by the latest edition; what cannot be added is no zero', () => {
  const outline = ['1', '2', '3'].map((number) => aNode({ id: `part-${number}`, number }));
  const rows: [string, string, string, Effect['quantity']][] = [
    ['part-1', 'old', '2022', 9],
    ['part-1', 'new', '2022', 5],
    ['part-2', 'new', '2022', { absence: 'not-conducted' }],
    ['part-3', 'new', '2022', 7],
  ];
  const { table } = buildEffectsView(
    aContext({
      definition: aDefinition({ effects: TWO }),
      outline,
      effects: rows.map(([outlineId, editionId, periodId, quantity]) => ({
        ...{ outlineId, editionId, periodId, quantity },
        kind: 'plan',
      })),
    }),
  );
  const year = '令和4年度（2022年度）';
  expect(table.groups.map(({ facts }) => facts?.keys)).toEqual([
    { 名前: '取組① 税収の確保', [year]: 5, 合計: 5 },
    { 名前: '取組② 税収の確保' },
    { 名前: '取組③ 税収の確保', [year]: 7, 合計: 7 },
    undefined,
  ]);
  expect(table.controls?.unit).toBe('取組');
  expect(table.controls?.sorts[0]?.text).toBe(`見直し後の${year}が大きい順`);
});
