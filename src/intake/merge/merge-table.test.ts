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
  linesOf,
  PLAN,
} from '#src/testing/import-base.ts';

const EXISTING = '項目ID,評価,経過\nitem-1,A,実施\nitem-3,A,検討\n';
const DATA = baseWith(aFile(COLLECTING, EXISTING));

describe('an empty cell', () => {
  const sheet = aWorkbook('項目ID | 評価 | 経過\n item-1 | | \n item-3 | | 実施');

  test('leaves what the data say, and that is said once a column', () => {
    const result = importInto(DATA, sheet);
    expect(findingsOf(result)).toEqual(['進捗!B2 評価 cell-kept A', '進捗!C2 経過 cell-kept 実施']);
    expect(result.diagnostics[0]?.message).toBe(
      '空欄ですが、データにある値「A」を残しました（ほかに1か所）。',
    );
    expect(linesOf(result)).toEqual(['項目ID,評価,経過', 'item-1,A,実施', 'item-3,A,実施']);
  });

  test('erases on request', () => {
    const result = importInto(DATA, sheet, { erase: true });
    expect(findingsOf(result)).toEqual([]);
    expect(linesOf(result)).toEqual(['項目ID,評価,経過', 'item-1,,', 'item-3,,実施']);
  });

  test('is nothing where another upload has the value, and a column that is not there erases nothing', () => {
    const other = { ...aWorkbook('項目ID | 評価\n item-1 | A\n item-3 | A'), name: 'b.xlsx' };
    const result = importInto(DATA, [sheet, other], { erase: true });
    expect(linesOf(result)).toEqual(['項目ID,評価,経過', 'item-1,A,', 'item-3,A,実施']);
  });
});

describe('two places for one cell', () => {
  const a = { ...aWorkbook('項目ID | 評価\n item-1 | A'), name: 'a.xlsx' };
  const b = { ...aWorkbook('項目ID | 評価 | 経過\n item-1 | Ａ | 準備'), name: 'b.xlsx' };
  const c = { ...aCsv('経過 | 項目ID\n 実施 | item-1'), name: 'c.csv' };

  test('may say the same', () => {
    const result = importInto(BASE, [a, b]);
    expect(findingsOf(result)).toEqual(['進捗!B2 評価 cell-read-as Ａ']);
    expect(linesOf(result)).toEqual(['項目ID,経過,評価', 'item-1,準備,A']);
  });

  test('must not differ: both are named', () => {
    const result = importInto(BASE, [a, b, c]);
    const [found] = result.diagnostics.filter(({ severity }) => severity === 'error');
    expect(found?.file).toBe('c.csv');
    expect(found?.line).toBe(2);
    expect(found?.message).toBe(
      '「実施」と書かれていますが、同じ欄に b.xlsx 進捗!C2 では「準備」と書かれています。',
    );
    expect(result.files).toBeUndefined();
  });

  test('in one sheet must not differ either', () => {
    const twice = aWorkbook('項目ID | 評価\n item-1 | A\n item-1 | B');
    expect(findingsOf(importInto(BASE, twice))).toContain('進捗!B3 評価 cell-conflict B');
  });
});

describe('columns', () => {
  test('that are new stand where the form has them, and only when they hold something', () => {
    const sheet = '項目ID | 計画 | 改善 | 件数 | 注記\n item-3 | 推進 | 続ける | | ';
    expect(linesOf(importInto(DATA, aWorkbook(sheet)))).toEqual([
      '項目ID,計画,評価,経過,改善',
      'item-1,,A,実施,',
      'item-3,推進,A,検討,続ける',
    ]);
  });

  test('that a table does not need are not made', () => {
    const sheet = '対象ID | 順 | 点検主体 | 意見 | 市の回答\n pillar-1 | 1 | 市民会議 | よい | ';
    const result = importInto(BASE, aWorkbook(sheet, { name: '点検' }), { periodId: '2020-h2' });
    expect(linesOf(result, 'mihon/plan/periods/2020-h2/reviews.csv')).toEqual([
      '対象ID,順,点検主体,意見',
      'pillar-1,1,市民会議,よい',
    ]);
  });
});

describe('rows of other tables', () => {
  test('are known by all that identifies them, whatever way it is written', () => {
    const reviews = 'mihon/plan/periods/2020-h1/reviews.csv';
    const sheet =
      '対象ID | 順 | 点検主体 | 市の回答 | 意見\n pillar-1 | ２ | 市民会議 | 急ぐ。 | \n pillar-1 | 1 | 監査 | | よい';
    const result = importInto(BASE, aWorkbook(sheet, { name: '点検' }), { periodId: '2020-h1' });
    expect(findingsOf(result)).toEqual(['点検!E2 意見 cell-kept さらに進められたい。']);
    expect(linesOf(result, reviews)).toEqual([
      '対象ID,順,点検主体,意見,関連項目,市の回答',
      'pillar-1,1,市民会議,おおむね計画どおりである。,item-1;item-2,',
      'pillar-1,2,市民会議,さらに進められたい。,,急ぐ。',
      'pillar-1,1,監査,よい,,',
    ]);
  });

  test('that leave out a part of it are found wanting at their cell', () => {
    const sheet =
      '対象ID | 順 | 点検主体 | 意見\n pillar-1 | | 市民会議 | よい\n pillar-1 | | 市民会議 | よい';
    const result = importInto(BASE, aWorkbook(sheet, { name: '点検' }), { periodId: '2020-h1' });
    expect(findingsOf(result)).toEqual(['点検!B2 順 cell-missing', '点検!B3 順 cell-missing']);
  });
});

describe('the file', () => {
  test('that was saved in another encoding is written in UTF-8, which is said', () => {
    const data = baseWith(aFile(COLLECTING, EXISTING.replaceAll('\n', '\r\n'), 'cp932'));
    const result = importInto(data, aWorkbook('項目ID | 評価\n item-3 | A\n item-1 | 対象外'), {
      plan: PLAN,
    });
    expect(
      result.diagnostics.map(({ file, code, message }) => [file, code, message]).slice(0, 1),
    ).toEqual([
      [
        COLLECTING,
        'file-rewritten',
        'Shift_JIS のファイルなので、UTF-8（改行は LF）に改めて書きます。',
      ],
    ]);
    const same = importInto(data, aWorkbook('項目ID | 評価\n item-1 | A'));
    expect([findingsOf(same), same.files]).toEqual([[], []]);
  });

  test.each([
    ['utf-8-bom', 'BOM 付き UTF-8'],
    ['utf-16le', 'UTF-16'],
  ] as const)('in %s is written anew too', (encoding, actual) => {
    const data = baseWith(aFile(COLLECTING, EXISTING, encoding));
    const result = importInto(data, aWorkbook('項目ID | 評価\n item-3 | 対象外'));
    expect(findingsOf(result)).toEqual([`${COLLECTING} file-rewritten ${actual}`]);
    expect(linesOf(result)).toEqual(['項目ID,評価,経過', 'item-1,A,実施', 'item-3,対象外,検討']);
  });

  test('that is broken is not touched: what is wrong with it is said', () => {
    const data = baseWith(aFile(COLLECTING, '項目ID,評価\nitem-1,"A\n'));
    const result = importInto(data, aWorkbook('項目ID | 評価\n item-3 | A'));
    expect(findingsOf(result)).toEqual([`${COLLECTING}:2 quote-unclosed "A`]);
    expect(result.files).toBeUndefined();
  });

  test('keeps columns that nobody knows, which are errors of its own', () => {
    const data = baseWith(aFile(COLLECTING, '項目ID,謎,評価\nitem-1,x,A\n'));
    const result = importInto(data, aWorkbook('項目ID | 評価\n item-3 | A'));
    expect(findingsOf(result)).toEqual([`${COLLECTING}:1 謎 header-unknown 謎`]);
  });
});
