import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aContext,
  aDefinition,
  aNode,
  aNote,
  anItem,
  aPeriod,
  aProgress,
} from '#src/testing/builders.ts';
import { buildSheetsView } from './sheets.ts';

const outline = [
  aNode({ id: 'a', number: '1', name: '歳入' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
];
const items = [
  anItem({ id: 'x', name: '徴収', outlineId: 'a' }),
  anItem({ id: 'y', name: '委託', outlineId: 'b' }),
  anItem({ id: 'z', name: '徴収', outlineId: 'b', relistedFrom: 'x' }),
];
const period = aPeriod({
  progress: [aProgress('x', { grade: 'A' }), aProgress('y', { grade: 'C' })],
});
const sources = [{ id: 's', title: 'シート', publisher: '青葉市', period: '2020-h1' }];

const viewOf = (plan: Partial<Plan> = {}) =>
  buildSheetsView(
    aContext({
      outline,
      items,
      periods: [period],
      definition: aDefinition({ sources }),
      ...plan,
    }),
    period,
  );

const rowsOf = ({ sheets }: ReturnType<typeof viewOf>): string[][] =>
  sheets.map(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ item }) => item.text)));

test('every item of the plan is on a sheet', () => {
  expect(rowsOf(viewOf())).toEqual([['徴収'], ['委託', '徴収']]);
  const loose = [...items, anItem({ id: 'w', name: '防災' })];
  const view = viewOf({ items: loose });
  expect(rowsOf(view)).toEqual([['徴収'], ['委託', '徴収'], ['防災']]);
  expect(view.sheets[2]).toMatchObject({ number: '', name: 'そのほかの項目' });
});

test('the contents count and rate each item once, and tell what stands there again', () => {
  const { contents } = viewOf();
  expect(contents.map(({ label, itemCount, relisted }) => [label, itemCount, relisted])).toEqual([
    ['取組① 歳入', 1, undefined],
    ['取組② 歳出', 1, 1],
  ]);
  const counts = contents.map(({ distribution }) =>
    distribution?.segments.map(({ count }) => count),
  );
  expect(counts).toEqual([
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ]);
});

test('the page says what it is, and is not for search engines', () => {
  const { meta, lead } = viewOf();
  expect(meta).toMatchObject({
    title: '令和2年度（2020年度）上半期の様式 青葉市 改革プラン',
    path: '/aoba/reform/sheets/2020-h1/',
    unlisted: true,
  });
  expect(meta).not.toHaveProperty('search');
  expect(lead).toBe('2項目のうち計画どおり以上は1項目（50%）です。未実施（C）は1項目です。');
});

test('notes on the plan as a whole stand at the end', () => {
  const notes = [aNote({ table: 'plan', targetId: 'reform', text: '要約した。' })];
  expect(viewOf({ notes }).notes.map(({ text }) => text)).toEqual(['要約した。']);
});

describe('a plan without an outline', () => {
  test('has one sheet of all its items, and no contents', () => {
    const view = viewOf({ outline: [], items: [anItem({ id: 'x', name: '徴収' })] });
    expect(rowsOf(view)).toEqual([['徴収']]);
    expect(view.contents).toEqual([]);
    expect(view.sheets[0]?.name).toBe('すべての項目');
  });
});

describe('the margins of the paper', () => {
  test('name plan, period and sheet, and say where it is from', () => {
    expect(viewOf().paper).toMatchObject({
      head: '青葉市 改革プラン　令和2年度（2020年度）上半期',
      foot: '出典：青葉市「シート」　ライセンス：クリエイティブ・コモンズ 表示 4.0 国際　https://city.example/reform/aoba/reform/sheets/2020-h1/',
      sheets: [
        { id: 'a', label: '取組① 歳入' },
        { id: 'b', label: '取組② 歳出' },
      ],
    });
  });

  test('have a width for every column of the sheet', () => {
    // Item, department, and the four columns of the form.
    expect(viewOf().paper.columnShares).toHaveLength(6);
  });
});
