import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import {
  makeXlsx,
  relationshipsXml,
  xlsxParts,
  zipParts,
  type Parts,
} from '#src/testing/make-xlsx.ts';
import { outlineSheet } from '#src/testing/outline-sheet.ts';
import type { SheetSpec, WorkbookSpec } from '#src/testing/workbook-spec.ts';
import { FileFault } from '../guard-fault.ts';
import { openZip } from '../guard-zip.ts';
import type { SheetBook } from '../sheet-book.ts';
import { readXlsx } from './read-xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

function read(bytes: Uint8Array): { book: SheetBook; diagnostics: Diagnostic[] } {
  return readXlsx(openZip(bytes), 'r2.xlsx');
}

function readSheet(
  sheet: Partial<SheetSpec>,
  rest: Partial<WorkbookSpec> = {},
): SheetBook['sheets'][number] {
  const spec = { sheets: [{ name: '進捗', rows: [], ...sheet }], ...rest };
  return read(makeXlsx(spec)).book.sheets[0]!;
}

/** The parts of a small workbook after a change. */
function changed(change: (parts: Record<string, string>) => void, spec?: WorkbookSpec): Parts {
  const parts = xlsxParts(spec ?? { sheets: [{ name: '進捗', rows: [['a', 1]] }] });
  change(parts as Record<string, string>);
  return parts;
}

/** A sheet whose XML is written by hand between its first and last tag. */
function readXml(xml: string): string[][] {
  const parts = changed((all) => {
    all[SHEET] = `<worksheet>${xml}</worksheet>`;
  });
  return outlineSheet(read(zipParts(parts)).book.sheets[0]);
}

function refusalOf(parts: Parts): string {
  try {
    read(zipParts(parts));
  } catch (error) {
    return error instanceof FileFault ? error.problem.code : 'unreadable';
  }
  return 'read';
}

test('texts are exactly as they were typed', () => {
  const texts = [' 前後に空白　', '1行目\n2行目', '<a> & "b"', '&lt;', '_x000D_', '①㈱𠮷', '　'];
  const { rows } = readSheet({ rows: [texts.map((text) => text.replace('_x', '_x005F_x'))] });
  expect(rows[0]?.map((cell) => cell?.text)).toEqual(texts);
  expect(rows[0]?.every((cell) => cell?.kind === 'text')).toBe(true);
});

test('formatted runs are joined, ふりがな is left out', () => {
  const rows = [
    [
      { runs: ['東', '京'], kana: 'トウキョウ' },
      { text: '狛江', kana: 'コマエ' },
    ],
  ];
  expect(outlineSheet(readSheet({ rows }))).toEqual([['東京', '狛江']]);
});

test('numbers, dates, truth values and errors', () => {
  const sheet = readSheet({
    rows: [
      [12, 0.1 + 0.2, { number: 0.123, format: '0.0%' }],
      [{ date: '2020-04-01' }, { date: '2020-01-01', format: 'm"月"d"日"' }],
      [true, false, { error: '#REF!' }],
    ],
  });
  expect(outlineSheet(sheet)).toEqual([
    ['number 12', 'number 0.3', 'number 0.123 → 12.3%'],
    ['date 2020-04-01 → 2020/4/1', 'date 2020-01-01 → 1月1日'],
    ['boolean TRUE', 'boolean FALSE', 'error #REF!'],
  ]);
});

test('days counted from 1904', () => {
  const sheet = readSheet({ rows: [[{ date: '2020-04-01' }]] }, { date1904: true });
  expect(outlineSheet(sheet)).toEqual([['date 2020-04-01 → 2020/4/1']]);
});

test('formulas are marked and give what the file remembers', () => {
  const rows = [
    [{ formula: '1+1', number: 2 }, { formula: '"<"&A1', text: '&lt;' }, { formula: '[1]他!A1' }],
    [
      { formula: '1=1', boolean: true },
      { formula: 'NA()', error: '#N/A' },
    ],
  ];
  expect(outlineSheet(readSheet({ rows }))).toEqual([
    ['= number 2', '= &lt;', '= '],
    ['= boolean TRUE', '= error #N/A'],
  ]);
});

test('every cell that one formula fills is marked', () => {
  const rows = readXml(
    '<sheetData><row><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="B1"><v>5</v></c></row>' +
      '<row><c r="A2"><v>2</v></c></row></sheetData>',
  );
  expect(rows).toEqual([['= number 1', 'number 5'], ['= number 2']]);
});

test('merged, hidden and very hidden', () => {
  const book = read(
    makeXlsx({
      sheets: [
        {
          name: '進捗',
          rows: [['a', 'b', 'c'], ['d'], ['e']],
          merges: ['A1:B1', 'A2:A99', 'X1:Y9'],
          hiddenRows: [2],
          hiddenColumns: ['C', 'D'],
        },
        { name: '隠し', hidden: true, rows: [['x']] },
        { name: '深い隠し', hidden: 'very', rows: [['y']] },
      ],
    }),
  ).book;
  const [sheet] = book.sheets;
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['進捗', false],
    ['隠し', true],
    ['深い隠し', true],
  ]);
  expect(sheet?.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 1, left: 0, bottom: 2, right: 0 },
  ]);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([2]);
});

test('no height and no width hide as well', () => {
  const parts = changed((all) => {
    all[SHEET] =
      '<worksheet><cols><col min="2" max="16384" width="0"/></cols><sheetData>' +
      '<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>' +
      '</sheetData></worksheet>';
  });
  const [sheet] = read(zipParts(parts)).book.sheets;
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([0]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1, 2]);
});

test('rows end with the last content', () => {
  const rows = readXml(
    '<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="B3"><v>1</v></c><c r="XFD3" s="1"/></row>' +
      '<row r="900000"/><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
  );
  expect(rows).toEqual([[], [], ['', 'number 1']]);
});

test('rows and cells without a name follow each other', () => {
  const rows = readXml(
    '<sheetData><row><c><v>1</v></c><c/><c t="inlineStr"><is><r><t>あ</t></r></is></c></row>' +
      '<row r="3"><c r="C3"><v>2</v></c><c><v>3</v></c></row></sheetData>',
  );
  expect(rows).toEqual([['number 1', '', 'あ'], [], ['', '', 'number 2', 'number 3']]);
});

test('other ways to write a value', () => {
  const rows = readXml(
    '<x:sheetData><x:row><x:c t="d"><x:v>2020-04-01T00:00:00.000</x:v></x:c>' +
      '<x:c t="d"><x:v>2020-04-01T13:30:00Z</x:v></x:c><x:c t="b"><x:v>true</x:v></x:c>' +
      '<x:c><x:v> 1E+21 </x:v></x:c><x:c><x:v>abc</x:v></x:c><x:c t="str"><x:v></x:v></x:c></x:row></x:sheetData>',
  );
  expect(rows).toEqual([
    [
      'date 2020-04-01',
      'date 2020-04-01 13:30:00',
      'boolean TRUE',
      'number 1000000000000000000000',
      'abc',
    ],
  ]);
});

test('words outside of the cells are reported', () => {
  const drawing =
    '<xdr:wsDr><xdr:twoCellAnchor><xdr:sp><a:p><a:t>要</a:t></a:p><a:p><a:t>確認</a:t></a:p></xdr:sp></xdr:twoCellAnchor>' +
    '<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>';
  const parts = changed(
    (all) => {
      all['xl/worksheets/_rels/sheet1.xml.rels'] = relationshipsXml([
        ['drawing', '/xl/drawings/drawing1.xml'],
        ['comments', '../comments1.xml'],
      ]);
      all['xl/drawings/drawing1.xml'] = drawing;
    },
    { sheets: [{ name: '進捗', rows: [['a', { text: 'b', comment: '企画課に確認' }]] }] },
  );
  expect(read(zipParts(parts)).diagnostics).toMatchObject([
    { code: 'workbook-shape', file: 'r2.xlsx', sheet: '進捗', actual: '要\n確認' },
    { code: 'workbook-shape', sheet: '進捗', actual: '' },
    { code: 'workbook-comment', sheet: '進捗', cell: 'B1', line: 1, actual: '企画課に確認' },
  ]);
});

test('of a thread of comments its own words are reported', () => {
  const parts = changed(
    (all) => {
      all['xl/worksheets/_rels/sheet1.xml.rels'] = relationshipsXml([
        ['comments', '../comments1.xml'],
        ['threadedComment', '../threadedComments/threadedComment1.xml'],
      ]);
      all['xl/threadedComments/threadedComment1.xml'] =
        '<ThreadedComments><threadedComment ref="A1"><text>直しました</text></threadedComment></ThreadedComments>';
    },
    { sheets: [{ name: '進捗', rows: [[{ text: 'a', comment: '[スレッド化されたコメント]' }]] }] },
  );
  expect(read(zipParts(parts)).diagnostics.map(({ actual }) => actual)).toEqual(['直しました']);
});

test('a chart of its own sheet is reported', () => {
  const parts = changed((all) => {
    const relations = 'xl/_rels/workbook.xml.rels';
    all[relations] = all[relations]!.replace('/worksheet"', '/chartsheet"');
  });
  const { book, diagnostics } = read(zipParts(parts));
  expect(outlineSheet(book.sheets[0])).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'workbook-shape', sheet: '進捗' }]);
});

describe('what is damaged or not safe is refused', () => {
  const replace = (part: string, from: string, to: string): Parts =>
    changed((all) => {
      expect(all[part]).toContain(from);
      all[part] = all[part]!.replace(from, to);
    });

  test.each<[string, Parts, string]>([
    ['a text that is not there', replace(SHEET, '<v>0</v>', '<v>7</v>'), 'workbook-unreadable'],
    ['a cell that cannot be', replace(SHEET, 'r="A1"', 'r="ZZZ1"'), 'workbook-unreadable'],
    ['two values for one cell', replace(SHEET, 'r="B1"', 'r="A1"'), 'workbook-unreadable'],
    [
      'a row that cannot be',
      replace(SHEET, '<row r="1"><c r="A1"', '<row r="x"><c'),
      'workbook-unreadable',
    ],
    ['a sheet cut short', replace(SHEET, '</sheetData></worksheet>', ''), 'workbook-unreadable'],
    ['a list of texts cut short', replace(STRINGS, '</sst>', ''), 'workbook-unreadable'],
    [
      'a definition that could grow',
      replace(SHEET, '<worksheet', '<!DOCTYPE x><worksheet'),
      'workbook-unreadable',
    ],
    ['a sheet in row 100,001', replace(SHEET, 'r="A1"', 'r="A100001"'), 'workbook-too-large'],
    ['a sheet in column 1001', replace(SHEET, 'r="A1"', 'r="ALM1"'), 'workbook-too-large'],
    [
      'a sheet without a part',
      changed((all) => {
        delete all[SHEET];
      }),
      'workbook-unreadable',
    ],
    [
      'merges that lie on each other',
      replace(SHEET, '</sheetData>', `</sheetData>${'<mergeCell ref="A1:B1"/>'.repeat(2)}`),
      'workbook-bomb',
    ],
    [
      'macros',
      changed((all) => {
        all['xl/vbaProject.bin'] = 'x';
      }),
      'workbook-macro',
    ],
    [
      'macros of Excel 4',
      changed((all) => {
        all['xl/macrosheets/sheet1.xml'] = 'x';
      }),
      'workbook-macro',
    ],
    [
      'a workbook that may hold macros',
      replace(
        '[Content_Types].xml',
        'spreadsheetml.sheet.main',
        'ms-excel.sheet.macroEnabled.main',
      ),
      'workbook-macro',
    ],
  ])('%s', (_, parts, code) => {
    expect(refusalOf(parts)).toBe(code);
  });

  test('more sheets than anyone would fill in', () => {
    const sheets = Array.from({ length: 201 }, (_, index) => ({
      name: `S${index}`,
      rows: [['a']],
    }));
    expect(refusalOf(xlsxParts({ sheets }))).toBe('workbook-too-large');
  });

  test('one long text in very many cells', () => {
    const long = 'あ'.repeat(30_000);
    const parts = changed((all) => {
      all[STRINGS] = all[STRINGS]!.replace('>a<', `>${long}<`);
      all[SHEET] =
        `<worksheet><sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(2000)}</sheetData></worksheet>`;
    });
    expect(refusalOf(parts)).toBe('workbook-too-large');
  });

  test('ranges over the whole sheet cost nothing', () => {
    const parts = changed((all) => {
      all[SHEET] =
        '<worksheet><cols><col min="1" max="999999999" hidden="1"/></cols>' +
        '<sheetData><row><c><v>1</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
        '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks></worksheet>';
    });
    const [sheet] = read(zipParts(parts)).book.sheets;
    expect(sheet?.merges).toEqual([]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([0]);
  });
});
