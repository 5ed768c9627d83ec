import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import {
  compoundFile,
  joinRecords,
  makeXls,
  splitRecords,
  workbookStream,
  type BiffRecord,
} from '#src/testing/make-xls.ts';
import { makeXlsx } from '#src/testing/make-xlsx.ts';
import { outlineSheet } from '#src/testing/outline-sheet.ts';
import type { SheetSpec, WorkbookSpec } from '#src/testing/workbook-spec.ts';
import { FileFault } from '../guard-fault.ts';
import { openZip } from '../guard-zip.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { readXls } from './read-xls.ts';

function readSheet(sheet: Partial<SheetSpec>, rest: Partial<WorkbookSpec> = {}): string[][] {
  const bytes = makeXls({ sheets: [{ name: '進捗', rows: [], ...sheet }], ...rest });
  return outlineSheet(readXls(bytes, 'r2.xls').book.sheets[0]);
}

const small: WorkbookSpec = { sheets: [{ name: '進捗', rows: [['a', 1]] }] };

/** The small workbook with other records. */
function changed(change: (records: BiffRecord[]) => BiffRecord[]): Uint8Array {
  const records = splitRecords(workbookStream(makeXls(small)));
  return compoundFile({ Workbook: joinRecords(change(records)) });
}

function refusalOf(bytes: Uint8Array): string {
  try {
    readXls(bytes, 'r2.xls');
    return 'read';
  } catch (error) {
    return error instanceof FileFault ? error.problem.code : 'workbook-unreadable';
  }
}

test('texts, numbers, dates, truth values and errors', () => {
  const rows = [
    [' 項目　', '1行目\n2行目', 'あ'.repeat(4000), 'い'.repeat(4000)],
    [12, 0.1 + 0.2, { number: -5, format: '#,##0;"▲"#,##0' }, { number: 0.123, format: '0.0%' }],
    [{ date: '2020-04-01' }, { date: '2020-01-01', format: 'm"月"d"日"' }],
    [true, false, { error: '#REF!' }],
  ];
  expect(readSheet({ rows })).toEqual([
    [' 項目　', '1行目\n2行目', 'あ'.repeat(4000), 'い'.repeat(4000)],
    ['number 12', 'number 0.3', 'number -5 → ▲5', 'number 0.123 → 12.3%'],
    ['date 2020-04-01 → 2020/4/1', 'date 2020-01-01 → 1月1日'],
    ['boolean TRUE', 'boolean FALSE', 'error #REF!'],
  ]);
});

test('days counted from 1904', () => {
  expect(readSheet({ rows: [[{ date: '2020-04-01' }]] }, { date1904: true })).toEqual([
    ['date 2020-04-01 → 2020/4/1'],
  ]);
});

test('formulas are marked and give what the file remembers', () => {
  const rows = [
    [
      { formula: '1', number: 2.5 },
      { formula: '1', text: '結果' },
    ],
    [
      { formula: '1', boolean: true },
      { formula: '1', error: '#N/A' },
    ],
  ];
  expect(readSheet({ rows })).toEqual([
    ['= number 2.5', '= 結果'],
    ['= boolean TRUE', '= error #N/A'],
  ]);
});

test('numbers that Excel packs into four bytes', () => {
  const rk = (column: number, value: number): BiffRecord => {
    const view = new DataView(new ArrayBuffer(10));
    view.setUint16(2, column, true);
    view.setUint32(6, value, true);
    return { type: 0x27e, data: new Uint8Array(view.buffer) };
  };
  const many = new DataView(new ArrayBuffer(18));
  many.setUint16(0, 1, true);
  many.setUint32(6, (7 << 2) | 2, true);
  many.setUint32(12, ((-7 << 2) | 3) >>> 0, true);
  many.setUint16(16, 1, true);
  const records = [
    rk(0, (1234 << 2) | 2),
    rk(1, (1234 << 2) | 3),
    rk(2, 0x3ff00000),
    rk(3, 0x3ff00001),
    { type: 0xbd, data: new Uint8Array(many.buffer) },
  ];
  const bytes = changed((all) =>
    all.flatMap((record) => (record.type === 0x200 ? [record, ...records] : [record])),
  );
  const sheet = readXls(bytes, 'r2.xls').book.sheets[0];
  expect(outlineSheet(sheet)).toEqual([
    ['a', 'number 1', 'number 1', 'number 0.01'],
    ['number 7', 'number -0.07'],
  ]);
});

test('the same workbook reads the same from .xls and .xlsx', () => {
  const spec: WorkbookSpec = {
    sheets: [
      {
        name: '進捗',
        rows: [
          ['項目ID', '評価', { text: '取組の経過', comment: 'note' }],
          ['item-01-01', 'A', { date: '2020-04-01', format: 'ggge"年"m"月"d"日"' }],
          ['item-01-02', undefined, { formula: '1', number: 2 }],
        ],
        merges: ['A2:B3'],
        hiddenRows: [2],
        hiddenColumns: ['B'],
      },
      { name: '隠し', hidden: true, rows: [['x']] },
      { name: '深い隠し', hidden: 'very', rows: [['y']] },
    ],
  };
  const fromXlsx = readXlsx(openZip(makeXlsx(spec)), 'r2');
  expect(readXls(makeXls(spec), 'r2')).toEqual(fromXlsx);
  expect(fromXlsx.book.sheets[0]?.hiddenRows).toEqual(new Set([1]));
  expect(fromXlsx.diagnostics).toMatchObject([{ code: 'workbook-comment', cell: 'C1' }]);
});

test('Excel 95 wrote in code pages', () => {
  const sheet = XLSX.utils.aoa_to_sheet([['item-01', 'A', 12.5]]);
  const book = { SheetNames: ['Sheet1'], Sheets: { Sheet1: sheet } };
  const bytes = XLSX.write(book, {
    type: 'array',
    bookType: 'biff5' as XLSX.BookType,
  }) as ArrayBuffer;
  const read = readXls(new Uint8Array(bytes), 'r2.xls').book;
  expect(outlineSheet(read.sheets[0])).toEqual([['item-01', 'A', 'number 12.5']]);
});

test('shapes are reported, the arrows of drop-down lists are not', () => {
  const object = (kind: number): BiffRecord => {
    const view = new DataView(new ArrayBuffer(22));
    view.setUint32(0, 0x120015, true);
    view.setUint16(4, kind, true);
    return { type: 0x5d, data: new Uint8Array(view.buffer) };
  };
  const text = new DataView(new ArrayBuffer(18));
  text.setUint16(10, 2, true);
  // 要 U+8981, 確 U+78BA
  const words = Uint8Array.of(1, 0x81, 0x89, 0xba, 0x78);
  const textBox = [
    object(6),
    { type: 0x1b6, data: new Uint8Array(text.buffer) },
    { type: 0x3c, data: words },
  ];
  const bytes = changed((all) =>
    all.flatMap((record) =>
      record.type === 0x200 ? [record, ...textBox, object(0x14), object(8)] : [record],
    ),
  );
  expect(readXls(bytes, 'r2.xls').diagnostics).toMatchObject([
    { code: 'workbook-shape', sheet: '進捗', actual: '要確' },
    { code: 'workbook-shape', sheet: '進捗', actual: '' },
  ]);
});

describe('what is damaged or not safe is refused', () => {
  const stream = workbookStream(makeXls(small));
  const insert = (record: BiffRecord): Uint8Array =>
    changed(([first, ...rest]) => [first!, record, ...rest]);
  const other = (name: string): Uint8Array => compoundFile({ [name]: stream });

  test.each<[string, Uint8Array, string]>([
    ['a password', insert({ type: 0x2f, data: new Uint8Array(54) }), 'workbook-encrypted'],
    ['an encrypted .xlsx', other('EncryptedPackage'), 'workbook-encrypted'],
    ['macros', insert({ type: 0xd3, data: new Uint8Array() }), 'workbook-macro'],
    [
      'a folder of macros',
      compoundFile({ Workbook: stream, '_VBA_PROJECT_CUR/VBA/dir': stream }),
      'workbook-macro',
    ],
    [
      'a sheet of macros of Excel 4',
      changed((all) =>
        all.map(({ type, data }) => ({ type, data: type === 0x85 ? data.with(5, 1) : data })),
      ),
      'workbook-macro',
    ],
    ['a letter', other('WordDocument'), 'workbook-format'],
    ['slides', other('PowerPoint Document'), 'workbook-format'],
    ['nothing known', other('Stream'), 'workbook-unreadable'],
    ['an end that is missing', changed((all) => all.slice(0, -1)), 'workbook-unreadable'],
    [
      'a text that is not there',
      changed((all) =>
        all.map(({ type, data }) => ({ type, data: type === 0xfd ? data.with(6, 9) : data })),
      ),
      'workbook-unreadable',
    ],
    [
      'more texts than there are',
      changed((all) =>
        all.map(({ type, data }) => ({ type, data: type === 0xfc ? data.with(7, 0x7f) : data })),
      ),
      'workbook-unreadable',
    ],
    [
      'a sheet that begins nowhere',
      compoundFile({
        Workbook: Uint8Array.from(
          splitRecords(stream).flatMap(({ type, data }) => [
            type & 0xff,
            type >> 8,
            data.length & 0xff,
            data.length >> 8,
            ...(type === 0x85 ? data.with(0, data[0]! + 4) : data),
          ]),
        ),
      }),
      'workbook-unreadable',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });
});
