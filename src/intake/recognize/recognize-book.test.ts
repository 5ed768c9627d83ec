import { describe, expect, test } from 'vitest';
import { publishedTables } from '#src/tables/published.ts';
import { toTableCsv } from '#src/exports/table-csv.ts';
import {
  aCsv,
  aFile,
  aWorkbook,
  BASE,
  baseWith,
  findingsOf,
  importInto,
  linesOf,
  PLAN,
} from '#src/testing/import-base.ts';
import { datasetOf } from '#src/testing/test-data.ts';
import { textGrid, type SheetSpec } from '#src/testing/workbook-spec.ts';

const ROWS = '項目ID | 計画 | 経過 | 評価\n item-1 | 推進 | 実施 | A';
const TWO_PLANS = [
  ...BASE,
  ...BASE.filter(({ path }) => path.startsWith('mihon/plan/')).map(({ path, bytes }) => ({
    path: path.replace('mihon/plan/', 'mihon/next/'),
    bytes: path.endsWith('plan.yaml')
      ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace('見本計画', '次の計画'))
      : bytes,
  })),
].filter(({ path }) => !path.endsWith('notes.csv'));

const marks = (marked: Record<string, string>): SheetSpec => ({
  name: '_mieruka',
  hidden: true,
  rows: Object.entries({ format: 'mieruka-workbook/1', ...marked }),
});

/** Where the first sheet went: `plan 2020-h2`, or what was found instead. */
function goal(...call: Parameters<typeof importInto>): string {
  const result = importInto(...call);
  const [{ plan, periodId = '', table } = { plan: undefined, table: undefined }] = result.readings;
  if (table === undefined || !plan) return findingsOf(result).join(', ');
  const warnings = findingsOf(result).map((found) => `, ${found}`);
  return `${plan.planId} ${periodId}${warnings.join('')}`.trim();
}

describe('the plan and the period', () => {
  const titled = (title: string): string => `${title}\n\n${ROWS}`;

  test('are what the workbook itself says', () => {
    const marked = marks({ publisher: 'mihon', plan: 'plan', period: '2020-h1' });
    expect(goal(TWO_PLANS, aWorkbook(ROWS, {}, marked))).toBe('plan 2020-h1');
    expect(goal(TWO_PLANS, aWorkbook(ROWS, {}, marked), { plan: PLAN })).toBe('plan 2020-h1');
  });

  test('are what the call says', () => {
    expect(goal(TWO_PLANS, aWorkbook(ROWS), { plan: PLAN, periodId: '2020-h1' })).toBe(
      'plan 2020-h1',
    );
  });

  test('cannot be two things', () => {
    const marked = marks({ publisher: 'mihon', plan: 'plan', period: '2020-h1' });
    expect(goal(TWO_PLANS, aWorkbook(ROWS, {}, marked), { periodId: '2020-h2' })).toBe(
      '進捗.xlsx target-contradiction 令和2年度上半期（2020-h1）',
    );
    const next = { publisherId: 'mihon', planId: 'next' };
    expect(goal(TWO_PLANS, aWorkbook(ROWS, {}, marked), { plan: next })).toBe(
      '進捗.xlsx target-contradiction 見本市 見本計画',
    );
  });

  test.each([
    ['次の計画 進行管理シート（令和2年度上半期分）', 'next 2020-h1'],
    ['見本計画　令和２年度　下半期', 'plan 2020-h2'],
    ['見本計画 R2上', 'plan 2020-h1'],
    ['見本計画 令和2年度（2020年度）上半期', 'plan 2020-h1'],
    ['見本計画', 'plan 2020-h2'],
    ['見本計画（令和2年度〜令和4年度）', 'plan 2020-h2'],
    ['見本計画 2020年度', 'plan 2020-h2'],
  ])('are what the title %s says', (title, expected) => {
    expect(goal(TWO_PLANS, aWorkbook(titled(title)))).toBe(expected);
  });

  test('are looked for in the name of the sheet and of the file too', () => {
    expect(goal(TWO_PLANS, aWorkbook(titled('見本計画'), { name: '令和2年度上半期' }))).toBe(
      'plan 2020-h1',
    );
    const named = { ...aWorkbook(ROWS), name: '次の計画_2020-h1.xlsx' };
    expect(goal(TWO_PLANS, named)).toBe('next 2020-h1');
  });

  test('are the only ones that fit', () => {
    expect(goal(BASE, aWorkbook(ROWS))).toBe('plan 2020-h2');
    const published = BASE.filter(({ path }) => !path.includes('2020-h2'));
    expect(goal(published, aWorkbook(ROWS))).toBe('plan 2020-h1');
  });

  test('are asked for when nothing tells', () => {
    const { diagnostics } = importInto(TWO_PLANS, aWorkbook(ROWS));
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      [
        'target-undecided',
        '計画（--plan）を指定してください。選べるのは mihon/next（見本市 次の計画）、mihon/plan（見本市 見本計画） です。',
      ],
    ]);
    const two = BASE.filter(({ path }) => !path.endsWith('period.yaml'));
    const both = [
      ...two,
      aFile(
        'mihon/plan/periods/2020-h2/progress.csv',
        '項目ID,計画,経過,評価\nitem-1,推進,実施,A\nitem-2,推進,実施,A\nitem-3,推進,実施,A\n',
      ),
    ];
    const [found] = importInto(both, aWorkbook(ROWS)).diagnostics;
    expect(found?.hint).toBe(
      '期（--period）を指定してください。選べるのは 2020-h1（令和2年度上半期）、2020-h2（令和2年度下半期） です。',
    );
  });

  test('must be there', () => {
    expect(goal(BASE, aWorkbook(ROWS), { plan: { publisherId: 'mihon', planId: 'plam' } })).toBe(
      '進捗.xlsx target-unknown mihon/plam',
    );
    const [found] = importInto(BASE, aWorkbook(titled('見本計画 令和3年度上半期'))).diagnostics;
    expect(found?.code).toBe('period-missing');
    expect(found?.message).toBe(
      '見本市 見本計画には、令和3年度上半期（2021-h1）のフォルダーがまだありません。',
    );
    expect(found?.hint).toContain('「npm run new-period -- mihon/plan 2021-h1」');
    expect(goal(BASE, aWorkbook(ROWS), { periodId: '2022-h2' })).toContain('period-missing');
    expect(goal(BASE, aWorkbook(titled('見本計画 令和3年度')))).toContain('target-undecided');
  });

  test('are told by the columns where the title names the year only', () => {
    const text = (path: string): string =>
      new TextDecoder().decode(BASE.find((each) => each.path === path)?.bytes);
    const definition = text('mihon/plan/plan.yaml')
      .replace('cycle: half-year', 'cycle: [half-year, year]')
      .replace(/rules:[^]*?sources:/, 'sources:')
      .replace('header: 改善, phase: act', 'header: 改善, cycle: half-year, phase: act');
    const data = baseWith(
      aFile('mihon/plan/plan.yaml', definition),
      aFile('mihon/plan/periods/2020/period.yaml', 'status: collecting\n'),
    ).filter(({ path }) => !path.includes('2020-h2'));
    const title = '見本計画 令和2年度';
    const half = `${title}\n項目ID | 経過 | 改善\n item-1 | 実施 | 続ける`;
    expect(goal(data, aWorkbook(half))).toBe('plan 2020-h1');
    expect(goal(data, aWorkbook(titled(title)))).toBe('plan 2020');
  });

  test('must have been opened', () => {
    const data = BASE.filter(({ path }) => !path.includes('/periods/'));
    const sound = data.filter(({ path }) => !path.endsWith('notes.csv'));
    const [found] = importInto(sound, aWorkbook(ROWS)).diagnostics;
    expect(found?.code).toBe('period-missing');
    expect(found?.hint).toContain('npm run new-period -- mihon/plan 期');
    expect(found?.hint).toContain('いまある期は なし です');
  });

  test('are doubted when the title says something else', () => {
    expect(goal(BASE, aWorkbook(titled('令和2年度上半期')), { periodId: '2020-h2' })).toBe(
      'plan 2020-h2, 進捗!A3 title-contradiction 令和2年度上半期',
    );
    expect(
      goal(TWO_PLANS, aWorkbook(titled('次の計画')), { plan: PLAN, periodId: '2020-h2' }),
    ).toBe('plan 2020-h2, 進捗!A3 title-contradiction 次の計画');
    expect(goal(BASE, aWorkbook(titled('令和2年度')), { periodId: '2020-h2' })).toBe(
      'plan 2020-h2',
    );
  });
});

describe('the header row', () => {
  const first = (rows: Parameters<typeof aWorkbook>[0], rest: Partial<SheetSpec> = {}) => {
    const result = importInto(BASE, aWorkbook(rows, rest));
    return [...findingsOf(result), ...(linesOf(result) ?? [])];
  };
  const written = ['項目ID,計画,経過,評価', 'item-1,推進,実施,A'];

  test('may stand under titles, a band and blank rows', () => {
    const band = '| 計画(P) | 取組(D) | 評価(C)';
    expect(first(`見本計画\n令和2年度下半期\n\n提出期限 令和3年4月30日\n${band}\n${ROWS}`)).toEqual(
      written,
    );
  });

  test('may be merged over two rows, or stand in the upper one only', () => {
    const rows = textGrid(`
      項目ID | 計画 | 取組 |      | 評価
             |      | 経過 | 件数 |
      item-1 | 推進 | 実施 |      | A
    `);
    expect(first(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] })).toEqual(written);
    expect(first(rows)).toEqual(written);
  });

  test('may stand above cells that are merged downwards', () => {
    const rows = '項目ID | 計画 | 経過 | 評価\n | | | \n item-1 | 推進 | 実施 | A';
    expect(first(rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'] })).toEqual(written);
  });

  test('may name its columns in another order', () => {
    expect(first('評価 | 経過 | 項目ID | 計画\n A | 実施 | item-1 | 推進')).toEqual(written);
  });

  test('is looked for in the first rows only', () => {
    const far = [...Array.from({ length: 30 }, () => ['メモ']), ...textGrid(ROWS)];
    expect(first(far)).toEqual(['進捗 upload-unrecognized']);
  });

  test('that is spelt a little differently is read, and each column is named once', () => {
    const rows = [
      ['項目ＩＤ', '計画※1', '経　過', '評\n価'],
      ['item-1', '推進', '実施', 'A'],
      ['item-2', '推進', '実施', 'A'],
    ];
    const result = importInto(BASE, aWorkbook(rows));
    expect(findingsOf(result)).toEqual([
      '進捗!A1 項目ID header-loose 項目ＩＤ',
      '進捗!B1 計画 header-loose 計画※1',
      '進捗!C1 経過 header-loose 経　過',
      '進捗!D1 評価 header-loose 評\n価',
    ]);
    expect(result.diagnostics[3]?.message).toBe('見出し「評⏎価」を「評価」の列として読みました。');
    expect(linesOf(result)).toHaveLength(3);
  });

  test('that is misspelt is never read, only understood', () => {
    const result = importInto(
      BASE,
      aWorkbook('項目ID | 計画 | 経過 | 評化\n item-1 | 推進 | 実施 | A'),
    );
    expect(findingsOf(result)).toEqual(['進捗!D1 評化 column-unknown 列「評化」']);
    expect(result.diagnostics[0]?.suggestion).toBe('評価');
  });
});

describe('what is not understood is named', () => {
  test('columns with values, unless they are to be left out', () => {
    const sheet =
      '項目ID | 計画 | 経過 | 評価 | 課長確認 | 予備 | \n item-1 | 推進 | 実施 | A | 済 | | x\n item-2 | 推進 | 実施 | A | 済 | |';
    const result = importInto(BASE, aWorkbook(sheet));
    expect(findingsOf(result)).toEqual([
      '進捗!E1 課長確認 column-unknown 列「課長確認」',
      '進捗!G1 column-unknown 見出しのないG列',
    ]);
    expect(result.diagnostics.map(({ message }) => message)).toEqual([
      '列「課長確認」には値が2個ありますが、この表の列ではないので取り込めません。',
      '見出しのないG列には値が1個ありますが、この表の列ではないので取り込めません。',
    ]);
    const skipped = importInto(BASE, aWorkbook(sheet), { skip: ['課長 確認', 'G列', '予備'] });
    expect(findingsOf(skipped)).toEqual([
      '進捗!E1 column-skipped 列「課長確認」',
      '進捗!G1 column-skipped 列「G列」',
    ]);
    expect(linesOf(skipped)).toHaveLength(3);
  });

  test('a header that stands there twice', () => {
    const sheet = '項目ID | 計画 | 経過 | 経過\n item-1 | 推進 | 実施 | 準備';
    expect(findingsOf(importInto(BASE, aWorkbook(sheet)))).toEqual([
      '進捗!D1 経過 header-duplicate 経過',
    ]);
  });

  test('sheets with content, but not our own notes', () => {
    const memo = { name: 'メモ', rows: [['課長へ', '確認してください']] };
    const guide = { name: '記入のしかた', rows: [['評価', 'S は…']] };
    const empty = { name: 'Sheet3', rows: [] };
    const upload = aWorkbook(
      ROWS,
      {},
      memo,
      guide,
      empty,
      marks({ publisher: 'mihon', plan: 'plan' }),
    );
    const result = importInto(BASE, upload);
    expect(findingsOf(result)).toEqual(['メモ sheet-unknown メモ']);
    expect(result.readings.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      ['進捗', undefined],
      ['メモ', '知っている表の見出しがありません'],
    ]);
    expect(findingsOf(importInto(BASE, upload, { skip: ['メモ'] }))).toEqual([]);
  });

  test('a file without any table, and what comes near to one', () => {
    expect(findingsOf(importInto(BASE, aWorkbook('担当 | 内容\n 佐藤 | 会議')))).toEqual([
      '進捗 upload-unrecognized',
    ]);
    const near = importInto(
      BASE,
      aWorkbook('対象ID | 意見 | 市の回答\n pillar-1 | よい | 続ける', { name: '意見' }),
    );
    expect(near.diagnostics.map(({ message }) => message)).toEqual([
      '「点検意見と回答」の表のようですが、見出し「順」「点検主体」が見つからないので、取り込めません。',
    ]);
    const beside = importInto(
      BASE,
      aWorkbook(ROWS, {}, { name: '意見', rows: [['対象ID', '意見', '市の回答']] }),
    );
    expect(findingsOf(beside)).toEqual(['意見 upload-unrecognized']);
  });

  test('a sheet that is hidden, and rows and columns that are', () => {
    const sheet = `${ROWS}\n item-2 | 推進 | 実施 | A\n item-3 | 推進 | 実施 | A`;
    const rest = { hidden: true, hiddenRows: [3, 4, 9], hiddenColumns: ['A', 'C', 'D', 'F'] };
    const other = { name: '表紙', rows: [['見本計画']] };
    const result = importInto(BASE, aWorkbook(sheet, rest, other), { skip: ['表紙'] });
    expect(findingsOf(result)).toEqual([
      '進捗 hidden-content このシート',
      '進捗!C1 hidden-content C〜D列',
      '進捗!A3 hidden-content 3〜4行目',
    ]);
    expect(linesOf(result)).toHaveLength(4);
  });
});

describe('other tables', () => {
  test('of the plan are recognised by their headers', () => {
    const reviews = '対象ID | 順 | 点検主体 | 意見\n pillar-2 | 1 | 市民会議 | 急がれたい。';
    const result = importInto(BASE, aWorkbook(ROWS, {}, { name: '点検', rows: textGrid(reviews) }));
    expect(result.readings.map(({ table, periodId }) => [table, periodId])).toEqual([
      ['progress', '2020-h2'],
      ['reviews', '2020-h2'],
    ]);
    const items = aCsv(
      '項目ID | 体系ID | 番号 | 名称 | 担当部署\n item-4 | pillar-2 | 2 | 人事の見直し | 企画課',
    );
    const added = importInto(BASE, items);
    expect(findingsOf(added)).toEqual([]);
    expect(linesOf(added, 'mihon/plan/items.csv')?.at(-1)).toBe(
      'item-4,pillar-2,2,人事の見直し,企画課,,,,',
    );
  });

  test('of the publisher and of the site need no plan', () => {
    const departments = aCsv('部署ID | 名称 | 旧称\n kikaku | 企画課 | 企画調整課');
    const result = importInto(BASE, departments);
    expect(result.readings).toEqual([
      { file: '進捗.csv', table: 'departments', publisherId: 'mihon', rows: 1 },
    ]);
    expect(linesOf(result, 'mihon/departments.csv')?.[1]).toBe(
      'kikaku,企画課,きかくか,,企画調整課',
    );
    expect(
      linesOf(importInto(BASE, aCsv('語 | 言い換え\n 市税 | 税金')), 'synonyms.csv')?.at(-1),
    ).toBe('市税,税金');
  });

  test('as they are published come back, each row to its plan and period', () => {
    const data = baseWith(
      aFile('mihon/plan/periods/2020-h2/period.yaml', 'status: published\n'),
      aFile(
        'mihon/plan/periods/2020-h2/progress.csv',
        '項目ID,計画,経過,評価\nitem-1,推進,"一行目\n二\\行目",A\nitem-2,推進,実施,A\nitem-3,推進,実施,A\n',
      ),
    );
    const [publisher] = datasetOf(data).publishers;
    const [plan] = publisher?.plans ?? [];
    if (!publisher || !plan) throw new Error('the base has a plan');
    for (const published of publishedTables(publisher, plan)) {
      const csv = new TextEncoder().encode(toTableCsv(publisher, plan, published));
      const result = importInto(data, { name: 'data.csv', bytes: csv });
      const isDerived = published.table.columns.some(({ header }) =>
        ['セル内の順', 'コード表ID'].includes(header),
      );
      expect(findingsOf(result), published.table.name).toEqual(
        isDerived ? ['data.csv table-derived'] : [],
      );
      expect(result.files, published.table.name).toEqual(isDerived ? undefined : []);
    }
    const progress = publishedTables(publisher, plan).find(
      ({ table }) => table.name === 'progress',
    );
    const text = toTableCsv(publisher, plan, progress!).replace('二\\\\行目', '二\\\\行目\\n三');
    const edited = importInto(data, {
      name: 'progress.csv',
      bytes: new TextEncoder().encode(text),
    });
    expect(edited.readings.map(({ periodId, rows }) => [periodId, rows])).toEqual([
      ['2020-h1', 3],
      ['2020-h2', 3],
    ]);
    expect(edited.files?.map(({ path }) => path)).toEqual([
      'mihon/plan/periods/2020-h2/progress.csv',
    ]);
    expect(linesOf(edited)?.slice(1, 4)).toEqual(['item-1,推進,"一行目', '二\\行目', '三",A']);
    const contradicted = importInto(
      data,
      { name: 'progress.csv', bytes: new TextEncoder().encode(text) },
      { periodId: '2020-h1' },
    );
    expect(contradicted.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['target-contradiction', 5],
    ]);
  });
});
