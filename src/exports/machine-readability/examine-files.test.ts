import { describe, expect, test } from 'vitest';
import { examineFiles } from './examine-files.ts';
import { RULES } from './rules.ts';

const CONTEXT = ['全国地方公共団体コード', '団体名', '計画ID'];
const HEADER = [...CONTEXT, '期間ID', '項目ID', '名称', '評価', '値', '状態', '単位'];
const ROWS = [
  ['271004', '青葉市', 'reform', '2020', 'item-1', '徴収, 収納', 'A', '12.5', '', '件'],
  ['271004', '青葉市', 'reform', '2020', 'item-2', '広報の充実', 'B', '0', '', '件'],
  ['271004', '青葉市', 'reform', '2020', 'item-3', '窓口の改善', 'A', '', '未実施', '件'],
  ['271004', '青葉市', 'reform', '2021', 'item-1', '徴収, 収納', 'A', '-3', '', '件'],
];
const CODES = [
  [...CONTEXT, 'コード表ID', 'コード表名', '順', 'コード', '意味'],
  ['271004', '青葉市', 'reform', 'grade', '評価', '1', 'A', '達成'],
  ['271004', '青葉市', 'reform', 'grade', '評価', '2', 'B', '未達'],
  ['271004', '青葉市', 'reform', 'absence', '値がない理由', '1', '未実施', '行われなかった'],
];

const field = (name: string, key: string, more: object = {}) => ({
  name,
  key,
  type: 'string',
  description: `${name}の説明`,
  ...more,
});
const FIELDS = [
  field('全国地方公共団体コード', 'publisherCode'),
  field('団体名', 'publisherName', { constraints: { required: true } }),
  field('計画ID', 'planId'),
  field('期間ID', 'periodId'),
  field('項目ID', 'itemId', { constraints: { required: true } }),
  field('名称', 'name'),
  field('評価', 'grade', { constraints: { enum: ['A', 'B'] } }),
  field('値', 'value', { type: 'number' }),
  field('状態', 'absence', { constraints: { enum: ['未実施'] } }),
  field('単位', 'unit'),
];

const write = (cell: string): string => (/[",]/.test(cell) ? `"${cell}"` : cell);
const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(write).join(',')}\r\n`).join('')}`;

const NOTES_HEADER = ['対象表', '対象ID', '期間', '欄', '種類', '説明'];

interface Damage {
  /** The text of the file, made from the good one. */
  text?: (good: string) => string;
  /** Cells by row and column, from 0, row 0 being the header. */
  cells?: readonly (readonly [row: number, column: number, text: string])[];
  fields?: (good: typeof FIELDS) => object[];
  codes?: readonly (readonly string[])[];
  /** Rows of `notes.csv`. */
  notes?: readonly (readonly string[])[];
  more?: Record<string, unknown>;
}

function goodText(cells: Damage['cells'] = []): string {
  const rows = [HEADER, ...ROWS].map((row) => [...row]);
  for (const [row, column, text] of cells) rows[row]?.splice(column, 1, text);
  return toCsv(rows);
}

const foreignKeys = [{ fields: ['項目ID'], reference: { resource: 'items', fields: ['項目ID'] } }];

function folderOf({
  text = (good) => good,
  cells,
  fields,
  codes = CODES,
  notes = [],
  more,
}: Damage) {
  const resource = {
    name: 'progress',
    path: 'progress.csv',
    encoding: 'utf-8',
    bom: true,
    schema: {
      fields: fields ? fields(FIELDS) : FIELDS,
      primaryKey: ['期間ID', '項目ID'],
      foreignKeys,
    },
  };
  const declaration = { created: '2020-12-01', resources: [resource], ...more };
  return new Map(
    Object.entries({
      'progress.csv': text(goodText(cells)),
      'codes.csv': toCsv(codes),
      'notes.csv': toCsv([NOTES_HEADER, ...notes]),
      'datapackage.json': JSON.stringify(declaration),
    }).map(([name, content]) => [name, new TextEncoder().encode(content)]),
  );
}

function resultsOf(damage: Damage) {
  const folder = folderOf(damage);
  const [report] = examineFiles(folder, folder);
  return report?.results ?? [];
}

const findingsOf = (id: string, damage: Damage) =>
  resultsOf(damage)
    .find(({ rule }) => rule.id === id)
    ?.findings.map(({ line, column, found }) => `${line} ${column} ${found}`);

test('a good file meets every rule that concerns CSV', () => {
  const broken = resultsOf({}).filter(({ findings }) => findings.length > 0);
  expect(broken).toEqual([]);
  expect(resultsOf({}).map(({ rule }) => rule.id)).toHaveLength(30);
});

test('rules for workbooks do not concern it, and say why', () => {
  const outside = resultsOf({}).filter(({ verdict }) => verdict === '対象外');
  expect(outside.map(({ rule }) => rule.id)).toEqual(['L1-10', 'L1-11', 'L1-12', 'L1-13', 'L2-06']);
  for (const { rule } of outside) expect(rule.outOfScope).not.toBe('');
});

const insertLine =
  (line: number, text: string) =>
  (good: string): string =>
    good
      .split('\r\n')
      .toSpliced(line - 1, 0, text)
      .join('\r\n');

const DAMAGES: readonly (readonly [id: string, what: string, damage: Damage, finding: string])[] = [
  ['L1-01', 'a PDF', { text: () => '%PDF-1.7 a,b' }, '1  カンマで区切った表ではない'],
  [
    'L1-02',
    'its header once more',
    { text: (good) => good + good.slice(1) },
    '6  全国地方公共団体コード,団体名,計画ID,期間ID,項目ID,名称,評価,値,状…',
  ],
  ['L1-03', 'a blank row', { text: insertLine(3, ',,,,,,,,,') }, '3  空白の行'],
  ['L1-04', 'a remark below', { text: (good) => `${good}（注）速報値\r\n` }, '6  （注）速報値'],
  ['L1-05', 'a header that says nothing', { cells: [[0, 5, '列6']] }, '1 列6 列6'],
  ['L1-06', 'letters kept apart', { cells: [[2, 5, '広　報']] }, '3 名称 広　報'],
  ['L1-07', 'two values in a cell', { cells: [[2, 5, '広報課;総務課']] }, '3 名称 広報課;総務課'],
  ['L1-08', 'a number in a circle', { cells: [[2, 5, '段階①']] }, '3 名称 段階①'],
  ['L1-09', 'a dash for zero or nothing', { cells: [[2, 7, '-']] }, '3 値 -'],
  ['L1-09', 'a blank without a reason', { cells: [[2, 7, '']] }, '3 値 理由のない空欄'],
  ['L1-09', 'a zero with a reason', { cells: [[3, 7, '0']] }, '4 値 0'],
  [
    'L1-14',
    'a line break in a record',
    { text: (good) => good.replace('広報の充実', '"広報の\n充実"') },
    '3  2行にわたる記録',
  ],
  [
    'L1-15',
    'a comma without quotes',
    { text: (good) => good.replace('広報の充実', '広報,充実') },
    '3  271004,青葉市,reform,2020,item-2,広報,充実,B,0,…',
  ],
  ['L2-01', 'a unit beside a number', { cells: [[2, 7, '1,200円']] }, '3 値 1,200円'],
  ['L2-02', 'a mark for the same', { cells: [[2, 5, '同上']] }, '3 名称 同上'],
  ['L2-02', 'nothing for the same', { cells: [[2, 1, '']] }, '3 団体名 空欄'],
  ['L2-03', 'a header twice', { cells: [[0, 5, '項目ID']] }, '1 項目ID 項目ID'],
  ['L2-04', 'a value out of the list', { cells: [[2, 6, 'Ｂ']] }, '3 評価 Ｂ'],
  [
    'L2-04',
    'a name spelt in two ways',
    {
      cells: [
        [1, 5, 'IT 化'],
        [2, 5, 'ＩＴ化'],
        [3, 5, 'IT 化'],
        [4, 5, 'IT 化'],
      ],
    },
    '3 名称 ＩＴ化',
  ],
  [
    'L2-05',
    'the detail of "other"',
    { cells: [[2, 5, 'その他（電話）']] },
    '3 名称 その他（電話）',
  ],
  [
    'L3-01',
    'a title above the header',
    { text: insertLine(1, '\uFEFF進捗の一覧') },
    '1  進捗の一覧',
  ],
  ['L3-02', 'no code table', { codes: [['a', 'b']] }, '2 評価 A'],
  [
    'L3-02',
    'a code without a meaning',
    { codes: CODES.map((row) => (row[6] === 'B' ? row.with(7, '') : row)) },
    '3 評価 B',
  ],
  ['L3-03', 'a mark that nobody explains', { cells: [[2, 7, 'x']] }, '3 値 x'],
  ['L3-04', 'a number without a unit', { cells: [[2, 9, '']] }, '3 値 0'],
  ['L3-05', 'a year of an era alone', { cells: [[2, 3, '令和2年度']] }, '3 期間ID 令和2年度'],
  ['L3-05', 'two notations in a column', { cells: [[2, 3, '2020-04-01']] }, '3 期間ID 2020-04-01'],
  [
    'L3-06',
    'a code with a wrong check digit',
    { cells: [[2, 0, '271001']] },
    '3 全国地方公共団体コード 271001',
  ],
  [
    'L3-07',
    'a column that one year alone has',
    { cells: [[4, 9, '']] },
    '5 単位 ほかの期にだけある欄',
  ],
  ['L3-07', 'a header that was not promised', { cells: [[0, 5, '件名']] }, '1  見出しが宣言と違う'],
  [
    'L3-08',
    'a column without a definition',
    { fields: (good) => good.filter(({ name }) => name !== '単位') },
    '1 単位 定義がない',
  ],
  [
    'L3-08',
    'a byte order mark that is not there',
    { text: (good) => good.slice(1) },
    '1  BOM の有無が記載と違う',
  ],
  ['L3-08', 'no day of an update', { more: { created: undefined } }, '1  更新日の記載がない'],
  [
    'L3-09',
    'a column named after a year',
    { cells: [[0, 7, '令和2年度の値']] },
    '1 令和2年度の値 令和2年度の値',
  ],
  [
    'L3-09',
    'columns in a series',
    {
      cells: [
        [0, 7, '値1'],
        [0, 8, '値2'],
      ],
    },
    '1 値1 値1',
  ],
];

describe('a damaged file', () => {
  test.each(DAMAGES)('%s: %s', (id, _what, damage, finding) => {
    expect(findingsOf(id, damage)).toContain(finding);
  });

  test('each rule that concerns CSV has one', () => {
    const damaged = new Set(DAMAGES.map(([id]) => id));
    const examined = RULES.filter(({ outOfScope }) => outOfScope === undefined);
    expect(examined.map(({ id }) => id).filter((id) => !damaged.has(id))).toEqual([]);
  });
});

describe('what the source does not say', () => {
  const noUnit: Damage['cells'] = [[2, 9, '']];
  const note = (header: string, kind: string, [table, id]: readonly [string, string]) => [
    table,
    id,
    '',
    header,
    kind,
    '原典にない',
  ];
  const verdictOf = (id: string, damage: Damage) =>
    resultsOf(damage).find(({ rule }) => rule.id === id)?.verdict;
  const unitNote = note('単位', '原典で欠落', ['items', 'item-2']);

  test('is an exception where a note says so of the record and the column', () => {
    const result = resultsOf({ cells: noUnit, notes: [unitNote] }).find(
      ({ rule }) => rule.id === 'L3-04',
    );
    expect(result?.verdict).toBe('例外');
    expect(result?.findings).toEqual([
      {
        line: 3,
        column: '値',
        found: '0',
        gap: { table: 'items', targetId: 'item-2', header: '単位', text: '原典にない' },
      },
    ]);
  });

  test.each([
    ['another record', note('単位', '原典で欠落', ['items', 'item-1'])],
    ['another table', note('単位', '原典で欠落', ['outline', 'item-2'])],
    ['another column', note('値', '原典で欠落', ['items', 'item-2'])],
    ['something else', note('単位', '参考', ['items', 'item-2'])],
  ])('is a fault where the note is about %s', (_what, other) => {
    expect(verdictOf('L3-04', { cells: noUnit, notes: [other] })).toBe('不適合');
  });

  test('excuses nothing else: one more fault, and the rule is broken', () => {
    const cells: Damage['cells'] = [...noUnit, [1, 9, '']];
    expect(verdictOf('L3-04', { cells, notes: [unitNote] })).toBe('不適合');
  });

  test('a note on the plan excuses the code of a municipality without a name', () => {
    const cells: Damage['cells'] = [1, 2, 3, 4].flatMap(
      (row) =>
        [
          [row, 0, ''],
          [row, 1, '市名の記載なし'],
        ] as const,
    );
    const notes = [note('全国地方公共団体コード', '原典で欠落', ['plan', 'reform'])];
    expect(verdictOf('L3-06', { cells })).toBe('不適合');
    expect(verdictOf('L3-06', { cells, notes })).toBe('例外');
    // A code that is there, and wrong, is a fault whatever the source says.
    expect(verdictOf('L3-06', { cells: [...cells, [1, 0, '271001']], notes })).toBe('不適合');
  });
});

test('a file that is not UTF-8 meets no rule', () => {
  const bytes = new Uint8Array([0x82, 0xa0, 0x2c, 0x82, 0xa2]);
  const [report] = examineFiles(new Map([['a.csv', bytes]]), new Map());
  const met = report?.results.filter(({ verdict }) => verdict === '適合');
  expect(met).toEqual([]);
});

test('a selection of a table is known by its columns', () => {
  const folder = folderOf({});
  const bytes = folder.get('progress.csv') ?? new Uint8Array();
  const [report] = examineFiles(new Map([['department-1.csv', bytes]]), folder);
  expect(report?.results.filter(({ verdict }) => verdict === '不適合')).toEqual([]);
});
