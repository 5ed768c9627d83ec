import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  aForm,
  aNode,
  aNote,
  anItem,
  aPeriod,
  aProgress,
  aReview,
} from '#src/testing/builders.ts';
import { buildSheetView } from './sheet.ts';

const outline = [
  aNode({ id: 'a', number: '1', name: '歳入', motto: '夢を残そう', plain: '集めます。' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
  aNode({ id: 'b-1', parentId: 'b', levelId: 'direction', number: '1', name: '委託' }),
  aNode({ id: 'c', number: '3', name: '人材' }),
];
const items = [
  anItem({ id: 'x', name: '徴収', outlineId: 'a' }),
  anItem({ id: 'y', name: '学校', outlineId: 'b-1' }),
  anItem({ id: 'z', name: '徴収', outlineId: 'b', relistedFrom: 'x' }),
];
const period = aPeriod({
  progress: [
    aProgress('x', { stage: '準備', grade: 'A', activity: '督促した。' }),
    aProgress('y', { grade: 'C' }),
  ],
  reviews: [
    aReview({ targetId: 'b-1', comment: '下の段へ' }),
    aReview({ targetId: 'b', comment: '上の段へ' }),
  ],
});

function sheetOf(id: string, plan: Partial<Plan> = {}, report = period) {
  const context = aContext({ outline, items, periods: [period], ...plan });
  const node = context.plan.outline.find((each) => each.id === id) as OutlineNode;
  const view = buildSheetView(context, report, node);
  return { ...view, rows: view.groups.flatMap((group) => group.rows) };
}

test('bands follow the PDCA order, whatever the order of the columns', () => {
  const form = aForm({ columns: aForm().columns.toReversed(), phases: { check: '{期}の評価(C)' } });
  const { bands, rows } = sheetOf('a', { definition: aDefinition({ form }) });
  expect(bands.map(({ name, columns }) => [name, ...columns.map(({ header }) => header)])).toEqual([
    ['計画(P)', '計画(P)'],
    ['取組(D)', '取組の経過'],
    ['令和2年度上半期の評価(C)', '評価'],
    ['改善(A)', '改善事項'],
  ]);
  expect(rows[0]?.fields.map(({ header }) => header)).toEqual([
    '計画(P)',
    '取組の経過',
    '評価',
    '改善事項',
  ]);
});

test('a sheet has the rows, comments and figures of everything below its node', () => {
  const view = sheetOf('b');
  expect(view.rows.map(({ item }) => item.path)).toEqual([
    '/aoba/reform/items/y/',
    '/aoba/reform/items/z/',
  ]);
  expect(view.reviews.map(({ comment }) => comment)).toEqual(['下の段へ', '上の段へ']);
});

test('comments on an item stand on its sheet and name it', () => {
  const reviews = [
    aReview({ targetId: 'x', comment: '早く' }),
    aReview({ targetId: 'b', comment: '一緒に', itemIds: ['x'] }),
  ];
  const report = aPeriod({ reviews });
  const shown = (id: string) =>
    sheetOf(id, { periods: [report] }, report).reviews.map(({ comment, items: named }) => [
      comment,
      ...named.map(({ path }) => path),
    ]);
  expect(shown('a')).toEqual([['早く', '/aoba/reform/items/x/']]);
  expect(shown('b')).toEqual([['一緒に', '/aoba/reform/items/x/']]);
});

test('rows stand in groups below the nodes under the sheet’s own, in the plan’s order', () => {
  const nested = [
    ...outline,
    aNode({ id: 'b-1-1', parentId: 'b-1', levelId: 'project', number: '1', name: '窓口' }),
  ];
  const levels = [
    { id: 'initiative', name: '取組' },
    { id: 'direction', name: '方向性' },
    { id: 'project', name: '基本事業' },
  ];
  const rows = [
    anItem({ id: 'p', name: 'p', outlineId: 'b-1-1', number: '4-2' }),
    anItem({ id: 'q', name: 'q', outlineId: 'b-1-1' }),
    anItem({ id: 'r', name: 'r', outlineId: 'b' }),
    anItem({ id: 's', name: 's', outlineId: 'b-1' }),
  ];
  const definition = aDefinition({ levels });
  const { groups } = sheetOf('b', { outline: nested, items: rows, definition });
  expect(
    groups.map(({ heading, rows }) => [heading, ...rows.map(({ item }) => item.text)]),
  ).toEqual([
    ['方向性1 委託 › 基本事業1 窓口', 'p', 'q'],
    ['', 'r'],
    ['方向性1 委託', 's'],
  ]);
  expect(groups[0]?.rows[0]?.number).toBe('4-2');
});

test('a re-listed row shows its report; the sentence says where it is counted', () => {
  const view = sheetOf('b');
  expect(view.rows[1]?.fields[1]?.answer).toEqual({ kind: 'text', text: '督促した。' });
  expect(view.sentence).toBe(
    '1項目の評価は、「未実施（C）」です。再掲の1項目は、はじめに載った所で数えています。',
  );
  expect(sheetOf('a').sentence).toBe('1項目の評価は、「計画どおりに達成（A）」です。');
});

test('neighbours are the other sheets of the period', () => {
  expect(sheetOf('a')).toMatchObject({
    motto: '夢を残そう',
    plain: ['集めます。'],
    number: '取組①',
    next: { text: '取組② 歳出', path: '/aoba/reform/2020-h1/b/' },
  });
  expect(sheetOf('a')).not.toHaveProperty('previous');
  expect(sheetOf('b')).toMatchObject({
    previous: { text: '取組① 歳入' },
    next: { text: '取組③ 人材' },
  });
  expect(sheetOf('c')).not.toHaveProperty('next');
});

test('rows count the notes that concern them', () => {
  const notes = [
    aNote({ targetId: 'x' }),
    aNote({ targetId: 'x', table: 'progress', periodId: '2020-h1' }),
    aNote({ targetId: 'x', table: 'progress', periodId: '2020-h2' }),
  ];
  expect(sheetOf('a', { notes }).rows[0]?.noteCount).toBe(2);
  expect(sheetOf('b', { notes }).rows[0]?.noteCount).toBe(0);
});

test('the page says what it is, and cites the sheet', () => {
  const sources = [{ id: 's', title: 'シート', publisher: '青葉市', period: '2020-h1' }];
  const view = sheetOf('a', { definition: aDefinition({ sources }) });
  expect(view.meta).toMatchObject({
    title: '取組① 歳入 令和2年度上半期の様式 青葉市 改革プラン',
    description:
      '青葉市 改革プランの令和2年度（2020年度）上半期の様式。「取組① 歳入」の1項目を、様式の欄の順に載せています。',
    path: '/aoba/reform/2020-h1/a/',
  });
  expect(view.meta.breadcrumbs.map(({ text }) => text)).toEqual([
    '青葉市 改革プラン',
    '令和2年度上半期',
  ]);
  expect(view.source?.line).toBe('青葉市「シート」（取組①）');
});

describe('a plan without a form', () => {
  test('has rows without fields, and no sentence', () => {
    const view = sheetOf('a', { definition: aBareDefinition() });
    expect(view).toMatchObject({
      number: '1',
      itemHeader: '取組項目',
      departmentHeader: '担当部署',
      bands: [],
      legends: [],
    });
    expect(view.rows[0]?.fields).toEqual([]);
    expect(view).not.toHaveProperty('sentence');
  });
});
