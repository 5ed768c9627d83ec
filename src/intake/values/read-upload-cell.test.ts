import { describe, expect, test } from 'vitest';
import {
  aCsv,
  aFile,
  aWorkbook,
  BASE,
  baseWith,
  COLLECTING,
  findingsOf,
  importInto,
  inShort,
  linesOf,
} from '#src/testing/import-base.ts';
import type { CellLike } from '#src/testing/workbook-spec.ts';

const PLAN_FILE = 'mihon/plan/plan.yaml';

/** The base with a form that has every kind of column. */
const DATA = baseWith(
  aFile(
    PLAN_FILE,
    `
title: 見本計画
cycle: half-year
levels: [{ id: pillar, name: 柱 }]
scales:
  stage: { name: 段階, numbering: circled, levels: [{ code: 準備, number: 1 }, { code: 推進, number: 2 }] }
  grade: { name: 評価, levels: [{ code: A, name: 計画どおり }, { code: B, name: 計画に未達 }] }
form:
  columns:
    - { id: stage, header: 計画, phase: plan, kind: rating, scale: stage }
    - { id: activity, header: 経過, phase: do, kind: text }
    - { id: grade, header: 評価, phase: check, kind: rating, scale: grade }
    - { id: amount, header: 件数, phase: check, kind: number }
    - { id: improvement, header: 改善, phase: act, kind: text }
    - { id: goal, header: 目標, phase: act, kind: choice, options: [○, ―] }
    - { id: day, header: 実施日, phase: act, kind: date }
sources: [{ id: sheet, title: 進行管理シート, publisher: 見本市 }]
`,
  ),
);

/** What one cell of item-1 becomes, and what is said of it. */
function take(header: string, cell: CellLike): [text: string | undefined, ...found: string[]] {
  const result = importInto(
    DATA,
    aWorkbook([
      ['項目ID', header],
      ['item-1', cell],
    ]),
    { periodId: '2020-h2' },
  );
  const found = result.diagnostics.map((each) => inShort(each).replace(`進捗!B2 ${header} `, ''));
  const lines = linesOf(result)?.slice(1).join('\n');
  return [lines?.replace('item-1,', ''), ...found];
}

test.each([
  ['評価', 'A', 'A'],
  ['計画', '②推進', '推進'],
  ['評価', '未実施', '未実施'],
  ['件数', '１，２３４', '1234'],
  ['件数', '▲５', '-5'],
  ['件数', 12, '12'],
  ['件数', ' 12 ', '12'],
  ['件数', '未公表', '未公表'],
  ['経過', 12.5, '12.5'],
  ['経過', '一行目\n二行目', '"一行目\n二行目"'],
  ['経過', true, 'TRUE'],
  ['経過', '⑧ ㈱ＡＢＣ', '⑧ ㈱ＡＢＣ'],
  ['実施日', { date: '2020-10-01' }, '2020-10-01'],
  ['実施日', { date: '2020-10-01', format: '[$-411]ggge"年"m"月"d"日"' }, '2020-10-01'],
  ['注記', 3, '3'],
])('%s: %j is %s, without a word', (header, cell, text) => {
  expect(take(header, cell)).toEqual([text]);
});

test.each([
  ['評価', 'Ａ', 'A'],
  ['評価', 'a', 'A'],
  ['評価', 'A：計画どおり', 'A'],
  ['評価', '計画どおり', 'A'],
  ['計画', '①', '準備'],
  ['計画', '２', '推進'],
  ['計画', 2, '推進'],
  ['計画', '準 備', '準備'],
  ['計画', '未　実施', '未実施'],
  ['経過', 'な し', 'なし'],
  ['目標', '〇', '○'],
  ['目標', '－', '―'],
  ['実施日', '令和2年10月1日', '2020-10-01'],
  ['実施日', 'R2.10.1', '2020-10-01'],
  ['実施日', '2020/10/1', '2020-10-01'],
])('%s: %j is read as %s, which is said', (header, cell, text) => {
  expect(take(header, cell)).toEqual([text, `cell-read-as ${cell}`]);
});

test.each([
  ['評価', 'D', 'rating-unknown D'],
  ['評価', 'A・B', 'rating-unknown A・B'],
  ['計画', '①推進', 'rating-unknown ①推進'],
  ['目標', '△', 'choice-unknown △'],
  ['件数', '12件', 'number-unit 12件'],
  ['実施日', '10月ごろ', 'date-malformed 10月ごろ'],
])('%s: %j stays as typed, for the loader to refuse', (header, cell, found) => {
  expect(take(header, cell)).toEqual([undefined, found]);
});

describe('spaces and line breaks round a value', () => {
  test('are taken off', () => {
    expect(take('経過', ' 実施\n')).toEqual(['実施', 'cell-trimmed  実施\n']);
    expect(take('経過', '　\n ')).toEqual(['item-1']);
  });
});

describe('dates that Excel made', () => {
  test.each([
    ['評価', 'rating'],
    ['目標', 'choice'],
    ['件数', 'number'],
    ['出典ページ', 'page'],
  ])('are refused in %s', (header) => {
    const cell = { date: '2021-01-02', format: 'm"月"d"日"' };
    expect(take(header, cell)).toEqual([undefined, 'date-invented 1月2日']);
  });

  test('are refused in an id, once', () => {
    const sheet = aWorkbook([
      ['項目ID', '評価'],
      [{ date: '2021-01-01', format: 'm"月"d"日"' }, 'A'],
    ]);
    const result = importInto(DATA, sheet, { periodId: '2020-h2' });
    expect(findingsOf(result)).toEqual(['進捗!A2 項目ID date-invented 1月1日']);
    expect(result.diagnostics[0]?.message).toBe(
      'IDの欄が日付「1月1日」になっています。Excel が書きかえたようです。',
    );
  });

  test('are refused in an id of a CSV file by the loader', () => {
    const result = importInto(DATA, aCsv('項目ID | 評価\n 1月1日 | A'), { periodId: '2020-h2' });
    expect(findingsOf(result)).toEqual(['進捗.csv:2 項目ID id-date 1月1日']);
  });

  test('are refused in a period', () => {
    const rows = [
      ['項目ID', '期間', '順', '内容'],
      ['item-1', { date: '2020-04-01', format: 'yyyy"年度"' }, 1, '周知'],
    ];
    const result = importInto(DATA, aWorkbook(rows, { name: '行程' }));
    expect(findingsOf(result)).toEqual(['行程!B2 期間 date-invented 2020年度']);
  });

  test('stay in running text as they are shown', () => {
    const cell = { date: '2021-01-02', format: 'm"月"d"日"' };
    expect(take('経過', cell)).toEqual(['1月2日', 'date-in-text 1月2日']);
  });
});

describe('numbers that look otherwise', () => {
  test.each([
    [{ number: 1234, format: '#,##0' }, '1234'],
    [{ number: -5, format: '0;"▲"0' }, '-5'],
    [{ number: 1234, format: '#,##0"千円"' }, '1234'],
  ])('%j is %s', (cell, text) => {
    expect(take('件数', cell)).toEqual([text]);
  });

  test('are refused where the format changes what they mean', () => {
    expect(take('件数', { number: 0.123, format: '0.0%' })).toEqual([
      undefined,
      'number-scaled 12.3%',
    ]);
    expect(take('件数', { number: 1234567, format: '#,##0,' })).toEqual([
      undefined,
      'number-scaled 1,235',
    ]);
  });

  test('are taken exactly where they are shown rounded', () => {
    expect(take('件数', { number: 4.96, format: '0.0' })).toEqual(['4.96', 'number-rounded 5.0']);
  });

  test('stay in running text as they are shown', () => {
    expect(take('経過', { number: 0.123, format: '0.0%' })).toEqual(['12.3%']);
  });
});

describe('formulas', () => {
  test('give the result that the file remembers', () => {
    expect(take('経過', { formula: 'C2&D2', text: '実施' })).toEqual([
      '実施',
      'cell-computed 実施',
    ]);
    expect(take('件数', { formula: '1+2', number: 3 })).toEqual(['3', 'cell-computed 3']);
  });

  test('without a result, and errors, are refused once', () => {
    expect(take('件数', { formula: '1+2' })).toEqual([undefined, 'cell-uncomputed']);
    expect(take('経過', { formula: 'Z9', error: '#REF!' })).toEqual([
      undefined,
      'cell-uncomputed #REF!',
    ]);
    expect(take('評価', { error: '#N/A' })).toEqual([undefined, 'cell-uncomputed #N/A']);
  });

  test('may give nothing, where others gave something', () => {
    const rows = [
      ['項目ID', '経過', '改善'],
      ['item-1', { formula: 'X1', text: '実施' }, { formula: 'IF(1,"","")' }],
    ];
    const result = importInto(DATA, aWorkbook(rows));
    expect(findingsOf(result)).toEqual(['進捗!B2 経過 cell-computed 実施']);
    expect(linesOf(result)).toEqual(['項目ID,経過', 'item-1,実施']);
  });
});

test.each(['同上', '〃', '″', ' " ', '同左'])('%j is refused, once', (ditto) => {
  expect(take('評価', ditto)).toEqual([undefined, `cell-ditto ${ditto.trim()}`]);
  expect(take('経過', ditto)).toEqual([undefined, `cell-ditto ${ditto.trim()}`]);
});

test('one finding stands for all cells of a column that were read alike', () => {
  const rows = [
    ['項目ID', '評価', '経過'],
    ['item-1', 'Ａ', ' 実施'],
    ['item-2', 'Ａ', ' 準備'],
    ['item-3', 'Ｂ', '検討'],
  ];
  const { diagnostics } = importInto(DATA, aWorkbook(rows), { periodId: '2020-h2' });
  expect(diagnostics.map(({ cell, message }) => [cell, message])).toEqual([
    ['B2', '「Ａ」を「A」と読みました（ほかに1か所）。'],
    ['C2', '値「 実施」の前後の空白や改行を取り除きました（ほかに1か所）。'],
    ['B4', '「Ｂ」を「B」と読みました。'],
  ]);
});

test('departments are known by their present and former names', () => {
  const data = baseWith(
    aFile('mihon/departments.csv', '部署ID,名称,旧称\nkikaku,企画課,企画調整課\nnozei,納税課,\n'),
  );
  const rows = [
    ['項目ID', '名称', '担当部署'],
    ['item-1', '市税の徴収', '納 税課'],
    ['item-2', '寄附の募集', '企画調整課\n納税課'],
    ['item-3', '職員の研修', '企画室'],
  ];
  const result = importInto(data, aWorkbook(rows, { name: '項目' }));
  expect(findingsOf(result)).toEqual([
    '項目!C2 担当部署 cell-read-as 納 税課',
    '項目!C3 担当部署 cell-read-as 企画調整課\n納税課',
    '項目!C4 担当部署 reference-unknown 企画室',
  ]);
  const sound = importInto(data, aWorkbook(rows.slice(0, 3), { name: '項目' }));
  expect(sound.files).toEqual([]);
});

test('what was read stands in the file of the period', () => {
  const rows = [
    ['項目ID', '評価'],
    ['item-1', 'Ａ'],
  ];
  expect(linesOf(importInto(DATA, aWorkbook(rows)), COLLECTING)).toEqual([
    '項目ID,評価',
    'item-1,A',
  ]);
  expect(BASE.some(({ path }) => path === PLAN_FILE)).toBe(true);
});
