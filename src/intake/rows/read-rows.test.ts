import { describe, expect, test } from 'vitest';
import {
  aFile,
  aWorkbook,
  BASE,
  baseWith,
  findingsOf,
  importInto,
  linesOf,
} from '#src/testing/import-base.ts';
import { textGrid, type SheetSpec } from '#src/testing/workbook-spec.ts';
import type { ImportOptions } from '../import-options.ts';

const HEADER = '項目ID | 計画 | 経過 | 評価';

function take(
  rows: Parameters<typeof aWorkbook>[0],
  rest: Partial<SheetSpec> = {},
  options: ImportOptions = {},
) {
  const result = importInto(BASE, aWorkbook(rows, rest), options);
  return { found: findingsOf(result), lines: linesOf(result)?.slice(1), result };
}

describe('rows that are no data', () => {
  test('are passed over when they are blank, a heading, the header again or the end', () => {
    const rows = `${HEADER}\n 柱1　財源の確保 | | |\n item-1 | 推進 | 実施 | A\n | | |\n ${HEADER}\n 人材の育成 | | |\n item-3 | 推進 | 実施 | A\n | 以下余白 | |\n 以上 | | |`;
    const { found, lines } = take(rows);
    expect(found).toEqual([
      '進捗!A5 row-skipped 項目ID 計画 経過 評価',
      '進捗!B8 row-skipped 以下余白',
      '進捗!A9 row-skipped 以上',
    ]);
    expect(lines).toEqual(['item-1,推進,実施,A', 'item-3,推進,実施,A']);
  });

  test('are named when nobody can tell what they are', () => {
    const rows = `${HEADER}\n item-1 | 推進 | 実施 | A\n 合計 | | 1件 |\n ※ 評価の基準は別紙 | | |\n | | 次も続ける | A`;
    const { found, result } = take(rows);
    expect(found).toEqual([
      '進捗!A3 row-unknown 合計 1件',
      '進捗!A4 row-unknown ※ 評価の基準は別紙',
      '進捗!C5 row-unknown 次も続ける A',
    ]);
    expect(result.files).toBeUndefined();
    expect(result.diagnostics[0]?.message).toBe(
      '「合計 1件」の行は、「項目ID」が書かれていないので、何についての行か分かりません。',
    );
  });

  test('are left out on request, by how they begin', () => {
    const rows = `${HEADER}\n item-1 | 推進 | 実施 | A\n 合　計（見込み） | | 1件 |\n ※ 評価の基準は別紙 | | |`;
    const { found, lines } = take(rows, {}, { skip: ['合計', '※', 'item'] });
    expect(found).toEqual([
      '進捗.xlsx skip-unused item',
      '進捗!A3 row-skipped 合　計（見込み） 1件',
      '進捗!A4 row-skipped ※ 評価の基準は別紙',
    ]);
    expect(lines).toEqual(['item-1,推進,実施,A']);
  });

  test('are named in other tables too', () => {
    const rows =
      '対象ID | 順 | 点検主体 | 意見\n pillar-1 | 1 | 市民会議 | 続けること\n | | | 別紙のとおり\n 合計 | 1 | |';
    const { found } = take(rows, { name: '点検' });
    expect(found).toEqual(['点検!D3 row-unknown 別紙のとおり', '点検!A4 row-unknown 合計 1']);
  });

  test('that are misread do not make their items vanish', () => {
    const data = baseWith(aFile('mihon/plan/periods/2020-h2/period.yaml', 'status: published\n'));
    const rows = `${HEADER}\n item-1 | 推進 | 実施 | A\n | 推進 | 実施 | A\n item-3 | 推進 | 実施 | A`;
    const result = importInto(data, aWorkbook(rows), { periodId: '2020-h2' });
    expect(findingsOf(result)).toEqual(['進捗!B3 row-unknown 推進 実施 A']);
  });
});

describe('the item of a row', () => {
  test('is found by its name where no row has an id', () => {
    const { found, lines, result } = take(
      '取組項目 | 計画 | 経過 | 評価\n 市税の 徴収 | 推進 | 実施 | A\n 職員の研修 | 推進 | 実施 | A',
    );
    expect(found).toEqual(['進捗!A2 item-by-name 市税の 徴収']);
    expect(result.diagnostics[0]?.message).toBe(
      '項目ID がないので、名称「市税の 徴収」から「item-1」の行として読みました（ほかに1か所）。',
    );
    expect(lines).toEqual(['item-1,推進,実施,A', 'item-3,推進,実施,A']);
  });

  test('is found by its name where one row has no id', () => {
    const { found, lines } = take(
      '項目ID | 名称 | 評価\n item-1 | 市税の徴収 | A\n | 寄附の募集 | A\n | 寄付の募集 | A\n | | A',
    );
    expect(found).toEqual([
      '進捗!B3 item-by-name 寄附の募集',
      '進捗!B4 item-unmatched 寄付の募集',
      '進捗!C5 row-unknown A',
    ]);
    expect(lines).toBeUndefined();
  });

  test('is told apart by number and department where names are the same', () => {
    const items =
      '項目ID,体系ID,番号,名称,担当部署\nitem-1,pillar-1,1,研修,納税課\nitem-2,pillar-1,2,研修,企画課\nitem-3,pillar-2,1,研修,企画課\n';
    const data = baseWith(aFile('mihon/plan/items.csv', items));
    const rows =
      '体系 | 番号 | 取組項目 | 担当部署 | 評価\n | 2 | 研修 | | A\n | | 研修 | 納税課 | A\n 人材の育成 | | 研修 | | A\n | | 研修 | 企画課 | A';
    const result = importInto(data, aWorkbook(rows));
    expect(
      result.diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message),
    ).toEqual(['項目「研修」は3つあり、どれについての行か分かりません。']);
    const sound = importInto(data, aWorkbook(rows.split('\n').slice(0, -1).join('\n')));
    expect(linesOf(sound)).toEqual(['項目ID,評価', 'item-1,A', 'item-2,A', 'item-3,A']);
  });

  test('must be one that the data have', () => {
    const { found, result } = take(
      `${HEADER}\n item-1 | 推進 | 実施 | A\n item-9 | 推進 | 実施 | A`,
    );
    expect(found).toEqual(['進捗!A3 項目ID reference-unknown item-9']);
    expect(result.files).toBeUndefined();
  });

  test('is compared with what the data say; nothing of it is taken in', () => {
    const rows =
      '項目ID | 番号 | 取組項目 | 担当部署 | 体系 | 評価\n item-1 | 1 | 1 市税の徴収 | 納税 課 | 財源の確保 | A\n item-2 | 2 | 寄附の募集 | 納税課\n企画課 | 柱1 | A\n'.replace(
        '納税課\n企画課',
        '納税課、企画課',
      );
    expect(take(rows).found).toEqual([]);
    const changed =
      '項目ID | 番号 | 取組項目 | 担当部署 | 体系 | 評価\n item-1 | 9 | 市税等の徴収 | 企画課 | 人材の育成 | A\n item-2 | 2 | 寄附の募集 | 納税課 | | A';
    const { found, lines, result } = take(changed);
    expect(found).toEqual([
      '進捗!B2 番号 context-differs 9',
      '進捗!C2 取組項目 context-differs 市税等の徴収',
      '進捗!D2 担当部署 context-differs 企画課',
      '進捗!E2 体系 context-differs 人材の育成',
      '進捗!D3 担当部署 context-differs 納税課',
    ]);
    expect(result.diagnostics[4]?.message).toBe(
      '「納税課」と書かれていますが、データでは「企画課;納税課」です。この欄は取り込みません。',
    );
    expect(lines).toEqual(['item-1,A', 'item-2,A']);
  });

  test('must not have the name of another', () => {
    const { found } = take(
      '項目ID | 取組項目 | 評価\n item-1 | 寄附の募集 | A\n item-2 | 市税の徴収 | A',
    );
    expect(found).toEqual([
      '進捗!B2 取組項目 item-mismatch 寄附の募集',
      '進捗!B3 取組項目 item-mismatch 市税の徴収',
    ]);
  });

  test('last period’s answers beside it are not read', () => {
    const { found, lines } = take(
      '項目ID | 評価 | 前期：評価 | 前期: 経過\n item-1 | A | B | ずっと前のこと',
    );
    expect([found, lines]).toEqual([[], ['item-1,A']]);
  });
});

describe('merged cells', () => {
  const rows = textGrid(`
    項目ID | 担当部署 | 計画 | 経過 | 評価 | 改善
    item-1 | 企画課   | 推進 | 実施 | A    | 続ける
    item-2 |          | 推進 | 実施 | A    |
    item-3 | 企画課   | 推進 | 実施 | A    |
  `);

  test('say the same in each of their rows, which is reported once a range', () => {
    const { found, lines } = take(rows, { merges: ['B2:B3', 'F2:F4'] });
    expect(found).toEqual([
      '進捗!B2 担当部署 cell-merged 企画課',
      '進捗!B2 担当部署 context-differs 企画課',
      '進捗!F2 改善 cell-merged 続ける',
      '進捗!B3 担当部署 context-differs 企画課',
    ]);
    expect(lines).toEqual([
      'item-1,推進,実施,A,続ける',
      'item-2,推進,実施,A,続ける',
      'item-3,推進,実施,A,続ける',
    ]);
  });

  test('over several rows that say nothing else make one record', () => {
    const tall = textGrid(`
      項目ID | 計画 | 経過 | 評価
      item-1 | 推進 | 実施 | A
             |      |      |
      item-2 | 推進 | 検討 | B
             |      |      |
    `);
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'];
    const { found, result } = take(tall, { merges }, { skip: [] });
    expect(found).toContain('進捗!A2 項目ID cell-merged item-1');
    expect(found.filter((each) => each.includes('cell-merged'))).toHaveLength(1);
    expect(result.diagnostics.find(({ code }) => code === 'cell-merged')?.message).toContain(
      'A2:A3が結合されています（ほかに3か所）',
    );
    expect(result.readings[0]?.rows).toBe(2);
  });

  test('over the id of rows that differ are two answers of one item', () => {
    const split = textGrid(`
      項目ID | 経過
      item-1 | 一つめ
             | 二つめ
    `);
    expect(take(split, { merges: ['A2:A3'] }).found).toEqual([
      '進捗!A2 項目ID cell-merged item-1',
      '進捗!B3 経過 cell-conflict 二つめ',
    ]);
  });

  test('across several columns are refused', () => {
    const across = textGrid(`
      項目ID | 計画 | 経過   | 評価 | 改善
      item-1 | 推進 | 未実施 |      | なし
    `);
    const { found, result } = take(across, { merges: ['C2:D2'] });
    expect(found).toEqual(['進捗!C2 経過 cell-merged-across 未実施']);
    expect(result.diagnostics[0]?.message).toBe(
      'C2:D2が「経過」「評価」にまたがって結合されていて、「未実施」がどの列の値か分かりません。',
    );
  });

  test('across a header and its values are one column', () => {
    const wide = textGrid(`
      項目ID | 経過 |  | 評価
      item-1 | 実施 |  | A
    `);
    const { found, lines } = take(wide, { merges: ['B1:C1', 'B2:C2'] });
    expect([found, lines]).toEqual([[], ['item-1,実施,A']]);
  });

  test('in a heading are a heading', () => {
    const headed = textGrid(`
      項目ID     | 経過 | 評価
      財源の確保 |      |
      item-1     | 実施 | A
      備考       |      |
    `);
    expect(take(headed, { merges: ['A2:C2', 'A4:C4'] }).found).toEqual([
      '進捗!A4 row-unknown 備考',
    ]);
  });
});

test('a column that the form does not have in this period is unknown there', () => {
  const definition = new TextDecoder()
    .decode(BASE.find(({ path }) => path === 'mihon/plan/plan.yaml')?.bytes)
    .replace('cycle: half-year', 'cycle: [half-year, year]')
    .replace('header: 改善, phase: act', 'header: 改善, cycle: year, phase: act')
    .replace(/rules:[^]*?sources:/, 'sources:');
  const progress = new TextDecoder()
    .decode(BASE.find(({ path }) => path.endsWith('2020-h1/progress.csv'))?.bytes)
    .replace(',改善', '')
    .replace(/,(なし|来年度に始める|),$/gm, ',');
  const data = baseWith(
    aFile('mihon/plan/plan.yaml', definition),
    aFile('mihon/plan/periods/2020-h1/progress.csv', progress),
  );
  const sheet = '項目ID | 経過 | 改善\n item-1 | 実施 | 続ける\n item-2 | 実施 | 続ける';
  const result = importInto(data, aWorkbook(sheet), { periodId: '2020-h2' });
  expect(
    result.diagnostics.map(({ cell, code, message }) => [cell, code, message.slice(0, 13)]),
  ).toEqual([['C2', 'column-unknown', '列「改善」には値が2個あり']]);
});
