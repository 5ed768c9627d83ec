import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { damaged } from '#src/testing/damaged.ts';
import { encodeText, makeCsv } from '#src/testing/make-csv.ts';
import { compoundFile, makeXls, workbookStream } from '#src/testing/make-xls.ts';
import { makeXlsx, xlsxParts, zipParts } from '#src/testing/make-xlsx.ts';
import { makeZip } from '#src/testing/make-zip.ts';
import { seededRandom } from '#src/testing/seeded-random.ts';
import type { WorkbookSpec } from '#src/testing/workbook-spec.ts';
import { readSheetBook } from './read-sheet-book.ts';

const spec: WorkbookSpec = {
  sheets: [
    {
      name: '進捗',
      rows: [
        ['項目ID', { date: '2020-04-01', comment: 'memo' }, { number: 0.3, format: '0.0%' }],
        [{ runs: ['東', '京'], kana: 'トウ' }, { formula: '1', text: '結果' }, true],
      ],
      merges: ['A1:B1'],
      hiddenRows: [2],
      hiddenColumns: ['B'],
    },
    { name: '隠し', hidden: 'very', rows: [['a']] },
  ],
};
const xlsx = makeXlsx(spec);
const xls = makeXls(spec);
const csv = makeCsv([
  ['項目ID', '評価'],
  ['item-01', 'A\nB'],
]);

/** The codes of a file's findings; `book` before them when it was read. */
function outcome(name: string, bytes: Uint8Array): string[] {
  const { book, diagnostics } = readSheetBook({ name, bytes });
  return [...(book ? ['book'] : []), ...diagnostics.map(({ code }) => code)];
}

test('each kind of file by its right name', () => {
  expect(outcome('r2.xlsx', xlsx)).toEqual(['book', 'workbook-comment']);
  expect(outcome('R2.XLSX', xlsx)).toEqual(['book', 'workbook-comment']);
  expect(outcome('r2.xls', xls)).toEqual(['book', 'workbook-comment']);
  expect(outcome('r2.csv', csv)).toEqual(['book']);
  expect(outcome('r2.txt', csv)).toEqual(['book']);
  expect(outcome('r2', csv)).toEqual(['book']);
});

test('a file is called by its base name', () => {
  expect(readSheetBook({ name: 'C:\\表\\r2.csv', bytes: csv }).book?.file).toBe('r2.csv');
  const [found] = readSheetBook({ name: 'inbox/r2.pdf', bytes: strToU8('%PDF') }).diagnostics;
  expect(found?.file).toBe('r2.pdf');
});

test('what a name says wrongly is reported, and the content counts', () => {
  expect(outcome('r2.csv', xlsx)).toEqual(['book', 'workbook-misnamed', 'workbook-comment']);
  expect(outcome('r2.xlsx', xls)).toEqual(['book', 'workbook-misnamed', 'workbook-comment']);
  expect(outcome('r2.xls', csv)).toEqual(['book', 'workbook-misnamed']);
  expect(readSheetBook({ name: 'r2.xls', bytes: csv }).diagnostics).toMatchObject([
    { file: 'r2.xls', severity: 'warning', actual: '.xls', expected: '.csv' },
  ]);
  expect(outcome('r2.xlsx', Uint8Array.of(1, 0, 0xff))).toEqual(['workbook-unreadable']);
  expect(outcome('r2.csv', Uint8Array.of(1, 0, 0xff))).toEqual(['encoding-unreadable']);
});

test('files without content', () => {
  expect(outcome('r2.xlsx', new Uint8Array())).toEqual(['workbook-empty']);
  expect(outcome('r2.csv', encodeText('\n,\n'))).toEqual(['workbook-empty']);
  const blank = { sheets: [{ name: '進捗', rows: [[], [undefined]] }] };
  expect(outcome('r2.xlsx', makeXlsx(blank))).toEqual(['workbook-empty']);
  expect(outcome('r2.xls', makeXls(blank))).toEqual(['workbook-empty']);
  expect(outcome('r2.csv', encodeText('"a,b'))).toEqual(['quote-unclosed']);
});

describe('other kinds of packages', () => {
  const parts = (...names: string[]): Uint8Array =>
    makeZip(names.map((name) => ({ name, content: 'x' })));
  const openDocument = (type: string): Uint8Array =>
    makeZip([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${type}` }]);

  test.each<[string, Uint8Array, string]>([
    ['r2.ods', openDocument('spreadsheet'), 'OpenDocument の表（.ods）'],
    ['r2.odt', openDocument('text'), 'OpenDocument の文書'],
    ['r2.docx', parts('[Content_Types].xml', 'word/document.xml'), 'Word 文書'],
    ['r2.pptx', parts('[Content_Types].xml', 'ppt/presentation.xml'), 'PowerPoint のスライド'],
    ['r2.xlsb', parts('[Content_Types].xml', 'xl/workbook.bin'), 'Excel バイナリ ブック（.xlsb）'],
    ['r2.zip', parts('進捗.xlsx'), '圧縮ファイル（ZIP）'],
  ])('%s', (name, bytes, actual) => {
    expect(readSheetBook({ name, bytes })).toMatchObject({
      diagnostics: [{ code: 'workbook-format', actual, severity: 'error' }],
    });
  });
});

test('a name for macros is enough', () => {
  expect(outcome('r2.xlsm', xlsx)).toEqual(['workbook-macro']);
});

test('a file that is too large is not even looked at', () => {
  const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
  expect(readSheetBook({ name: 'r2.xlsx', bytes }).diagnostics).toMatchObject([
    { code: 'workbook-too-large', actual: '20.1 MB', expected: '20 MB' },
  ]);
});

test('a fault of one sheet names the sheet', () => {
  const far = {
    sheets: [...spec.sheets, { name: '遠い', rows: [[...Array<undefined>(1000), 'a']] }],
  };
  expect(readSheetBook({ name: 'r2.xlsx', bytes: makeXlsx(far) }).diagnostics).toMatchObject([
    { code: 'workbook-too-large', file: 'r2.xlsx', sheet: '遠い', actual: 'ALM1 に値があります' },
  ]);
});

test('the same bytes give the same book', () => {
  expect(readSheetBook({ name: 'a.xlsx', bytes: xlsx })).toEqual(
    readSheetBook({ name: 'a.xlsx', bytes: xlsx.slice() }),
  );
});

describe('whatever is damaged gives a book or a reason, at once', () => {
  const parts = xlsxParts(spec);
  const stream = workbookStream(xls);

  test.each<[string, (damage: (bytes: Uint8Array) => Uint8Array, round: number) => Uint8Array]>([
    ['r2.xlsx', (damage) => damage(xlsx)],
    ['r2.xls', (damage) => damage(xls)],
    ['r2.csv', (damage) => damage(csv)],
    [
      'parts.xlsx',
      (damage, round) => {
        const names = Object.keys(parts);
        const name = names[round % names.length]!;
        return zipParts({ ...parts, [name]: damage(strToU8(String(parts[name]))) });
      },
    ],
    ['stream.xls', (damage) => compoundFile({ Workbook: damage(stream) })],
  ])('%s', (name, make) => {
    const random = seededRandom(11);
    for (let round = 0; round < 300; round += 1) {
      const bytes = make((sound) => damaged(sound, random), round);
      const start = performance.now();
      const { book, diagnostics } = readSheetBook({ name, bytes });
      expect(performance.now() - start).toBeLessThan(1000);
      expect(book !== undefined || diagnostics.length > 0).toBe(true);
    }
  });
});
