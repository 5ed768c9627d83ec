import { describe, expect, test } from 'vitest';
import { decodeText } from '#src/loading/decode-text.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { parseCsv } from '#src/loading/parse-csv.ts';
import { realData } from '#src/testing/real-data.ts';
import { seededRandom } from '#src/testing/seeded-random.ts';
import type { CellLike } from '#src/testing/workbook-spec.ts';
import {
  aCsv,
  aFile,
  aWorkbook,
  BASE,
  baseWith,
  COLLECTING,
  findingsOf,
  importInto,
  linesOf,
  PLAN,
  PUBLISHED,
} from '#src/testing/import-base.ts';

const SHEET = `
  見本計画 進行管理シート |      |        |              |      |      |      |
  令和2年度下半期         |      |        |              |      |      |      |
                          |      |        | 計画(P)      | 取組(D) | 評価(C) | | 改善(A) |
  項目ID                  | 番号 | 取組項目 | 計画       | 経過 | 評価 | 件数 | 改善 | 注記
  item-1                  | 1    | 市税の徴収 | ②推進    | 拡大して実施 | A | 13 | なし |
  item-2                  | 2    | 寄附の募集 | 推進      | 来年度の準備 | B | 0 | 様式を直す | 速報値
`;

test('a sheet in the official layout becomes the rows of its period', () => {
  const result = importInto(BASE, aWorkbook(SHEET));
  expect(findingsOf(result)).toEqual([]);
  expect(result.readings).toEqual([
    {
      file: '進捗.xlsx',
      sheet: '進捗',
      table: 'progress',
      publisherId: 'mihon',
      plan: PLAN,
      periodId: '2020-h2',
      rows: 2,
    },
  ]);
  expect(result.files?.map(({ path }) => path)).toEqual([COLLECTING]);
  expect(linesOf(result)).toEqual([
    '項目ID,計画,経過,評価,件数,改善,注記',
    'item-1,推進,拡大して実施,A,13,なし,',
    'item-2,推進,来年度の準備,B,0,様式を直す,速報値',
  ]);
});

test('before and after are what the data say', () => {
  const { before, after } = importInto(BASE, aWorkbook(SHEET));
  const ids = (dataset: typeof before) =>
    dataset?.publishers[0]?.plans[0]?.collecting[0]?.progress.map(({ itemId }) => itemId);
  expect([ids(before), ids(after)]).toEqual([[], ['item-1', 'item-2']]);
});

test('taking in the same file again changes nothing', () => {
  const first = importInto(BASE, aWorkbook(SHEET));
  const again = importInto(baseWith(...(first.files ?? [])), aWorkbook(SHEET));
  expect(again.files).toEqual([]);
  expect(findingsOf(again)).toEqual([]);
});

test('existing progress as a grid comes back unchanged, in every encoding', () => {
  const grid = `
    項目ID | 計画 | 経過 | 評価 | 件数 | 改善 | 注記
    item-1 | 推進 | 継続して実施 | A | 12 | なし |
    item-2 | 準備 | 方法を検討 | B | 0 | 来年度に始める |
    item-3 | ①準備 | 研修を計画 | A | 未実施 | |
  `;
  const options = { periodId: '2020-h1' };
  for (const upload of [
    aWorkbook(grid),
    aCsv(grid),
    aCsv(grid, 'cp932'),
    aCsv(grid, 'utf-8-bom'),
    aCsv(grid, 'utf-16le'),
  ]) {
    const result = importInto(BASE, upload, options);
    expect(findingsOf(result)).toEqual([]);
    expect(result.files).toEqual([]);
  }
});

test('workbooks of departments are taken in one after the other, and stand in the order of the items', () => {
  const header = '項目ID | 計画 | 経過 | 評価';
  const nozei = aWorkbook(`${header}\n item-3 | 推進 | 研修を実施 | A`);
  const kikaku = aWorkbook(`${header}\n item-2 | 推進 | 冊子を配布 | A\n item-1 | 推進 | 拡大 | A`);
  const first = importInto(BASE, nozei);
  const second = importInto(baseWith(...(first.files ?? [])), kikaku);
  expect(findingsOf(second)).toEqual([]);
  expect(linesOf(second)).toEqual([
    '項目ID,計画,経過,評価',
    'item-1,推進,拡大,A',
    'item-2,推進,冊子を配布,A',
    'item-3,推進,研修を実施,A',
  ]);
  const together = importInto(BASE, [
    { ...nozei, name: '納税課.xlsx' },
    { ...kikaku, name: '企画課.xlsx' },
  ]);
  expect(linesOf(together)).toEqual(linesOf(second));
  expect(together.readings.map(({ file, rows }) => [file, rows])).toEqual([
    ['納税課.xlsx', 1],
    ['企画課.xlsx', 2],
  ]);
});

test('rows that the upload does not have, and cells that it does not change, keep every byte', () => {
  const existing = [
    '項目ID,経過,計画',
    'item-1,"ＡＢ,\n続き","①準備"',
    'item-2,"",推進',
    'item-3,"引用符",準備',
    '',
  ].join('\n');
  const data = baseWith(aFile(COLLECTING, existing));
  const result = importInto(data, aWorkbook('項目ID | 計画\n item-3 | 推進\n item-1 | 準備'));
  expect(linesOf(result)).toEqual([
    '項目ID,経過,計画',
    'item-1,"ＡＢ,',
    '続き","①準備"',
    'item-2,"",推進',
    'item-3,引用符,推進',
  ]);
});

test('a finding of the loader stands at the cell of the sheet, also after cells with line breaks', () => {
  const rows = [
    ['項目ID', '計画', '経過', '評価'],
    ['item-1', '推進', '一行目\n二行目\n三行目', 'A'],
    [],
    ['item-2', '推進', '一行目\n二行目', 'D'],
    ['item-3', '準傭', '', 'A'],
  ];
  const result = importInto(BASE, aWorkbook(rows));
  expect(findingsOf(result)).toEqual([
    '進捗!D4 評価 rating-unknown D',
    '進捗!B5 計画 rating-unknown 準傭',
  ]);
  expect(result.diagnostics[0]?.line).toBe(4);
  expect(result.files).toBeUndefined();
  expect(result.after).toBeUndefined();
  const csv = importInto(BASE, aCsv(rows));
  expect(csv.diagnostics.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['進捗.csv', 7, '評価'],
    ['進捗.csv', 8, '計画'],
  ]);
});

test('what is missing in a published period is found at the sheet', () => {
  const data = baseWith(
    aFile(PUBLISHED, '項目ID,計画,経過,評価\nitem-2,準備,方法を検討,A\nitem-3,準備,研修,A\n'),
  );
  const sheet = '項目ID | 計画 | 評価 | 改善\n item-1 | 推進 | B |';
  const result = importInto(data, aWorkbook(sheet), { periodId: '2020-h1' });
  expect(findingsOf(result)).toEqual(['進捗!A2 経過 cell-missing', '進捗!D2 改善 rule-broken']);
});

test('a column that a new file of a published period lacks is found at the header', () => {
  const data = BASE.filter(({ path }) => path !== PUBLISHED);
  const sheet = '題名\n項目ID | 計画 | 経過\n item-1 | 推進 | 実施';
  const result = importInto(data, aWorkbook(sheet), { periodId: '2020-h1' });
  expect(findingsOf(result)).toEqual(['進捗:2 評価 header-missing']);
});

test('old warnings are not told again, old errors are', () => {
  const old = '項目ID,計画,経過,評価\nitem-1,推進,担当 a@example.jp まで,A\n';
  const sheet = '項目ID | 経過\n item-1 | 担当 a@example.jp まで\n item-2 | 連絡先 b@example.jp';
  const result = importInto(baseWith(aFile(COLLECTING, old)), aWorkbook(sheet));
  expect(findingsOf(result)).toEqual(['進捗!B3 経過 personal-data b@example.jp']);
  const broken = baseWith(aFile(PUBLISHED, '項目ID,計画,経過,評価\nitem-1,推進,実施,D\n'));
  const refused = importInto(broken, aWorkbook(SHEET));
  expect(findingsOf(refused)).toEqual([`${PUBLISHED}:2 評価 rating-unknown D`]);
  expect(refused.files).toBeUndefined();
  expect(refused.before).toBeUndefined();
});

test('nothing at all is handed in', () => {
  const { diagnostics, files, readings } = importInto(BASE, []);
  expect({ diagnostics, files, readings }).toEqual({ diagnostics: [], files: [], readings: [] });
});

describe('a real sheet', () => {
  const path = 'koganei/action-plan-2020/periods/2020-h1/progress.csv';
  const file = realData.find((each) => each.path === path);
  const { records } = parseCsv(decodeText(file?.bytes ?? new Uint8Array()) ?? '');
  const [header = [], ...rows] = records.map(({ cells }) => cells.map(({ text }) => text));
  const call = {
    plan: { publisherId: 'koganei', planId: 'action-plan-2020' },
    periodId: '2020-h1',
  };

  test('comes back unchanged, however staff write its grades and stages', () => {
    const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪';
    const stages = '調査 課内検討 庁内検討 審議会等 準備 - 実施 推進 検証 更新 見直し'.split(' ');
    const numberOf = (stage = ''): number => stages.indexOf(stage);
    const ways: ((stage: string, grade: string) => [string, string])[] = [
      (stage, grade) => [stage, grade],
      (stage, grade) => [circled.charAt(numberOf(stage)) + stage, grade.toLowerCase()],
      (stage, grade) => [circled.charAt(numberOf(stage)), `${grade} `],
      (stage, grade) => [
        String(numberOf(stage) + 1),
        String.fromCharCode(grade.charCodeAt(0) + 0xfee0),
      ],
      (stage, grade) => [`${numberOf(stage) + 1}. ${stage}`, `（${grade}）`],
    ];
    const random = seededRandom(4);
    const [stageAt, gradeAt] = [header.indexOf('計画(P)'), header.indexOf('評価')];
    const edited = rows.map((row) => {
      const way = ways[random.below(ways.length)];
      const [stage, grade] = way!(row[stageAt] ?? '', row[gradeAt] ?? '');
      return row
        .with(stageAt, stage)
        .with(gradeAt, grade)
        .map((text) => text || undefined);
    });
    const shuffled = edited.toSorted(() => random.below(2) - 0.5);
    const result = importInto(realData, aWorkbook([header, ...shuffled]), call);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(result.diagnostics.map(({ code }) => code))).toEqual(
      new Set(['cell-read-as', 'cell-trimmed']),
    );
    expect(result.files).toEqual([]);
    expect(rows).toHaveLength(79);
  });

  test('changes nothing but the cell that was edited', () => {
    const at = header.indexOf('得られた成果');
    const edited = rows.map((row, index) =>
      index === 40 ? row.with(at, '一行目\n「二」行目') : row,
    );
    const { files = [] } = importInto(realData, aWorkbook([header, ...edited]), call);
    const before = (decodeText(file?.bytes ?? new Uint8Array()) ?? '').split('\n');
    const after = (decodeText(files[0]?.bytes ?? new Uint8Array()) ?? '').split('\n');
    expect(after.filter((line) => !before.includes(line)).join('\n')).toContain(
      '一行目\n「二」行目"',
    );
    expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
    expect(after).toHaveLength(before.length + 1);
  });
});

/** What each header of the made-up sheets is usually filled with, and what else may stand anywhere. */
const USUAL: Readonly<Record<string, readonly CellLike[]>> = {
  項目ID: ['item-1', 'item-2', 'item-3'],
  計画: ['推進', '②推進', '①', '準備', undefined],
  経過: ['実施', ' 空白 ', 'a\nb', 12, { formula: 'A1', text: '調整' }],
  '評　価': ['A', 'Ａ', '対象外', undefined],
  件数: [1, '１２', '▲3', '未実施', { number: 1234, format: '#,##0' }],
  '前期：評価': ['B', undefined],
  担当部署: ['納税課', '企画課', undefined],
  謎: [undefined, undefined, 'x'],
};
const ODD: readonly CellLike[] = [
  ...'item-9 pillar-1 D 合計 同上 以下余白 12件 令和2年度 2020-h1 =1+1 " \\n #REF!'.split(' '),
  ...[0.5, true, '', undefined, '財源の確保', 'x@example.jp'],
  { date: '2021-01-02', format: 'm"月"d"日"' },
  { number: 0.5, format: '0%' },
  { formula: 'A1' },
  { error: '#N/A' },
];

test('whatever a sheet holds, the import says something or writes sound data', () => {
  const random = seededRandom(7);
  const list = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  let written = 0;
  for (let round = 0; round < 150; round += 1) {
    const headers = ['項目ID', ...list(1 + random.below(4), () => random.pick(Object.keys(USUAL)))];
    const cell = (header: string) => random.pick(random.below(25) ? USUAL[header]! : ODD);
    const body = list(random.below(4), () => [...new Set(headers)].map(cell));
    const titles = random.below(2) ? [[random.pick(ODD)]] : [];
    const rows = [...titles, [...new Set(headers)], ...body];
    const top = 1 + random.below(rows.length);
    const merges = random.below(3) ? [] : [`B${top}:B${top + random.below(3)}`];
    const rest = { merges, hiddenRows: [random.below(9)], hiddenColumns: ['B'] };
    const options = { periodId: '2020-h2', erase: random.below(2) === 1 };
    const { files, diagnostics, readings } = importInto(BASE, aWorkbook(rows, rest), options);
    const isRefused = diagnostics.some(({ severity }) => severity === 'error');
    expect(files === undefined, JSON.stringify(rows)).toBe(isRefused);
    expect(diagnostics.length + readings.length, JSON.stringify(rows)).toBeGreaterThan(0);
    const { diagnostics: after } = loadDataset(baseWith(...(files ?? [])));
    const errors = after.filter(({ severity }) => severity === 'error');
    expect(errors, JSON.stringify(rows)).toEqual([]);
    written += files?.length ?? 0;
  }
  expect(written).toBeGreaterThan(30);
  expect(written).toBeLessThan(120);
}, 30_000);
