import { expect, test } from 'vitest';
import { encodeText, makeCsv, type CsvEncoding } from '#src/testing/make-csv.ts';
import { outlineSheet } from '#src/testing/outline-sheet.ts';
import { FileFault } from './guard-fault.ts';
import { readCsvBook } from './read-csv-book.ts';

const rows = [
  ['項目ID', '取組の経過'],
  ['item-01-01', '1行目\n2行目'],
  ['item-01-02', ''],
];

function read(text: string): ReturnType<typeof readCsvBook> {
  return readCsvBook({ name: 'r2.csv', bytes: encodeText(text) });
}

test.each<CsvEncoding>(['utf-8', 'utf-8-bom', 'cp932', 'utf-16le', 'utf-16be'])(
  '%s',
  (encoding) => {
    const separator = encoding.startsWith('utf-16') ? '\t' : ',';
    const bytes = makeCsv(rows, encoding, separator);
    const { book, diagnostics } = readCsvBook({ name: 'r2.csv', bytes });
    expect(diagnostics).toEqual([]);
    expect(outlineSheet(book?.sheets[0])).toEqual([rows[0], rows[1], ['item-01-02']]);
  },
);

test('cells know their lines, the sheet has no name', () => {
  const { book } = read('a,"b\nc","d\n"\n\n,e\n');
  const [sheet] = book?.sheets ?? [];
  expect(sheet).not.toHaveProperty('name');
  expect(sheet?.rows).toEqual([
    [
      { text: 'a', kind: 'text', line: 1 },
      { text: 'b\nc', kind: 'text', line: 1 },
      { text: 'd\n', kind: 'text', line: 2 },
    ],
    [],
    [undefined, { text: 'e', kind: 'text', line: 5 }],
  ]);
});

test('everything is text, as typed', () => {
  expect(outlineSheet(read(' 1 ,TRUE,2020/4/1,=1+1, \n').book?.sheets[0])).toEqual([
    [' 1 ', 'TRUE', '2020/4/1', '=1+1', ' '],
  ]);
});

test('broken quotes are reported, the rest is read', () => {
  const { book, diagnostics } = read('a,b\n"x,1\ny,2\n');
  expect(diagnostics).toMatchObject([{ code: 'quote-unclosed', file: 'r2.csv', line: 2 }]);
  expect(outlineSheet(book?.sheets[0])).toEqual([
    ['a', 'b'],
    ['y', '2'],
  ]);
});

test('an unreadable encoding', () => {
  const { book, diagnostics } = readCsvBook({
    name: 'r2.csv',
    bytes: Uint8Array.of(0x41, 0, 0xff),
  });
  expect(book).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'encoding-unreadable', file: 'r2.csv' }]);
});

test('semicolons between the cells are named', () => {
  const refusal = (() => {
    try {
      return read('項目ID;評価\nitem-01;A\n');
    } catch (error) {
      return error instanceof FileFault ? error.problem.code : error;
    }
  })();
  expect(refusal).toBe('csv-separator');
  expect(read('項目ID,担当部署\nitem-01,企画課;財政課\n').book).toBeDefined();
});
