import { read } from '@e965/xlsx';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { elementsOf, partsOf } from '#src/testing/workbook-order.ts';
import type { Cell, Workbook, WorkbookSheet } from '../model.ts';
import { writeXlsx } from './write-xlsx.ts';

function aSheet(sheet: Partial<WorkbookSheet> = {}): WorkbookSheet {
  return { name: '進捗', columnWidths: [10], rows: [], ...sheet };
}

function aWorkbook(...sheets: Partial<WorkbookSheet>[]): Workbook {
  return { title: '改革プラン', creator: '青葉市', sheets: sheets.map(aSheet) };
}

function text(value: string): Cell {
  return { value, style: 'text' };
}

function cellsOf(values: readonly string[]): WorkbookSheet['rows'] {
  return values.map((value) => ({ cells: [text(value)] }));
}

/** The values of column A as another program reads them. */
function readBack(values: readonly string[]): unknown[] {
  const sheet = read(writeXlsx(aWorkbook({ rows: cellsOf(values) }))).Sheets['進捗'] ?? {};
  return values.map((_, index) => sheet[`A${index + 1}`]?.v);
}

afterEach(() => vi.useRealTimers());

test.each([
  ['markup', '<script>&amp;"\'</script>'],
  ['control characters', 'a\u0001b\u000Bc\u001Fd'],
  ['line breaks and tabs', '1行目\n2行目\tタブ'],
  ['spaces round it', '  字下げ '],
  ['emoji, circled digits, rare kanji', '👩‍💻①㈱𠮷﨑'],
  ['an escape of spreadsheets', '_x0041_'],
  ['the longest text of a cell', 'あ'.repeat(32_767)],
])('%s comes back as it was', (_, value) => {
  expect(readBack([value])).toEqual([value]);
});

test.each(['=1+2', '+1', '-1', '@SUM(A1)', "=cmd|'/c calc'!A0", '\t=1'])(
  '%j is text and no formula',
  (value) => {
    const bytes = writeXlsx(aWorkbook({ rows: cellsOf([value]) }));
    const cell = read(bytes, { cellFormula: true }).Sheets['進捗']?.['A1'];
    expect(cell).toMatchObject({ t: 's', v: value });
    expect(cell).not.toHaveProperty('f');
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  },
);

test('text cells keep 1-2 and 007 as typed, now and when somebody types more', () => {
  const bytes = writeXlsx(aWorkbook({ rows: cellsOf(['1-2', '007']) }));
  const sheet = read(bytes, { cellNF: true }).Sheets['進捗'] ?? {};
  expect(sheet['A1']).toMatchObject({ t: 's', v: '1-2', z: '@' });
  expect(sheet['A2']).toMatchObject({ t: 's', v: '007', z: '@' });
});

test('numbers are numbers, grouped from a thousand on and never rounded below', () => {
  const cells: Cell[] = [
    { value: 20829, style: 'number' },
    { value: 91.5, style: 'number' },
    { value: -1234, style: 'number' },
    { value: 1234.5, style: 'fraction' },
  ];
  const bytes = writeXlsx(aWorkbook({ rows: [{ cells }] }));
  const sheet = read(bytes, { cellText: true }).Sheets['進捗'] ?? {};
  expect(sheet['A1']).toMatchObject({ t: 'n', v: 20829, w: '20,829' });
  expect(sheet['B1']).toMatchObject({ t: 'n', v: 91.5, w: '91.5' });
  expect(sheet['C1']).toMatchObject({ t: 'n', v: -1234, w: '-1,234' });
  expect(sheet['D1']).toMatchObject({ t: 'n', v: 1234.5, w: '1234.5' });
});

test('every sheet is protected without a password; what is unlocked can be written in', () => {
  const cells: Cell[] = [{ value: 'item-1', style: 'fixed' }, { style: 'text' }];
  const parts = partsOf(writeXlsx(aWorkbook({ rows: [{ cells }] })));
  const [protection = ''] = elementsOf(parts['xl/worksheets/sheet1.xml'], 'sheetProtection');
  expect(protection).toContain('sheet="1"');
  expect(protection).not.toContain('password');
  for (const allowed of ['formatCells', 'formatColumns', 'formatRows', 'sort', 'autoFilter']) {
    expect(protection).toContain(`${allowed}="0"`);
  }
  const formats = elementsOf(
    elementsOf(parts['xl/styles.xml'], 'cellXfs')[0]?.replace(/<\/?cellXfs[^>]*>/g, ''),
    'xf',
  );
  const lockOf = (address: string): string | undefined => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(
      parts['xl/worksheets/sheet1.xml'] ?? '',
    )?.[1];
    return /locked="(\d)"/.exec(formats[Number(style)] ?? '')?.[1];
  };
  expect(lockOf('A1')).toBe('1');
  expect(lockOf('B1')).toBe('0');
});

describe('what a sheet says of itself', () => {
  const range = { top: 4, left: 6, bottom: 9, right: 6 };
  const parts = partsOf(
    writeXlsx(
      aWorkbook(
        {
          name: "様式'1'",
          rows: cellsOf(['見出し']),
          freeze: { rows: 5, columns: 2 },
          filter: { top: 4, left: 0, bottom: 9, right: 6 },
          merges: [{ top: 3, left: 1, bottom: 3, right: 2 }],
          highlights: [{ range, formula: 'LEN(G5)<1', style: 'missing' }],
          validations: [
            {
              range,
              test: { kind: 'list', formula: '"S,A & B"' },
              prompt: { title: '評価', text: '選びます。' },
              error: { title: '評価', text: '一覧にありません。', style: 'warning' },
            },
            { range: { top: 3, left: 0, bottom: 3, right: 0 }, prompt: { title: 'x', text: 'y' } },
          ],
          print: {
            paper: 'a3',
            landscape: true,
            area: { top: 0, left: 0, bottom: 9, right: 6 },
            titleRows: [3, 4],
            header: { left: '左', right: '右' },
            footer: { left: '下' },
          },
        },
        {
          name: '説明',
          print: {
            paper: 'a4',
            landscape: false,
            scale: 95,
            breaks: [12],
            area: { top: 0, left: 0, bottom: 20, right: 1 },
            header: { left: '', right: '' },
            footer: { left: '' },
          },
        },
        { name: '_mieruka', hidden: true },
      ),
    ),
  );
  const first = parts['xl/worksheets/sheet1.xml'] ?? '';
  const second = parts['xl/worksheets/sheet2.xml'] ?? '';

  test('panes, filter and merged headings', () => {
    expect(elementsOf(first, 'pane')).toEqual([
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    ]);
    expect(elementsOf(first, 'autoFilter')).toEqual(['<autoFilter ref="A5:G10"/>']);
    expect(elementsOf(first, 'mergeCell')).toEqual(['<mergeCell ref="B4:C4"/>']);
  });

  test('drop-downs and prompts', () => {
    expect(elementsOf(first, 'dataValidation')).toEqual([
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="評価" error="一覧にありません。" promptTitle="評価" prompt="選びます。" sqref="G5:G10"><formula1>&quot;S,A &amp; B&quot;</formula1></dataValidation>',
      '<dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="0" promptTitle="x" prompt="y" sqref="A4"/>',
    ]);
  });

  test('highlights', () => {
    expect(elementsOf(first, 'conditionalFormatting')).toEqual([
      '<conditionalFormatting sqref="G5:G10"><cfRule type="expression" dxfId="2" priority="1"><formula>LEN(G5)&lt;1</formula></cfRule></conditionalFormatting>',
    ]);
  });

  test('paper: fitted to one page wide, or at a scale with breaks', () => {
    expect(first).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(elementsOf(first, 'pageSetup')).toEqual([
      '<pageSetup paperSize="8" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    ]);
    expect(second).not.toContain('fitToPage');
    expect(elementsOf(second, 'pageSetup')).toEqual([
      '<pageSetup paperSize="9" scale="95" orientation="portrait"/>',
    ]);
    expect(elementsOf(second, 'brk')).toEqual(['<brk id="12" max="16383" man="1"/>']);
  });

  test('names for filter, print area and repeated rows, and the hidden sheet', () => {
    const workbook = parts['xl/workbook.xml'];
    expect(elementsOf(workbook, 'definedName')).toEqual([
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'様式''1'''!$A$5:$G$10</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'様式''1'''!$A$1:$G$10</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'様式''1'''!$4:$5</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'説明'!$A$1:$B$21</definedName>`,
    ]);
    expect(elementsOf(workbook, 'sheet')).toEqual([
      `<sheet name="様式'1'" sheetId="1" r:id="rId1"/>`,
      '<sheet name="説明" sheetId="2" r:id="rId2"/>',
      '<sheet name="_mieruka" sheetId="3" state="hidden" r:id="rId3"/>',
    ]);
  });
});

test('messages that are too long for a spreadsheet are cut, never left to break the file', () => {
  const long = { title: '題'.repeat(50), text: '文'.repeat(400) };
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  const bytes = writeXlsx(
    aWorkbook({ validations: [{ range, prompt: long, error: { ...long, style: 'stop' } }] }),
  );
  const [validation = ''] = elementsOf(
    partsOf(bytes)['xl/worksheets/sheet1.xml'],
    'dataValidation',
  );
  const lengthOf = (name: string): number | undefined =>
    new RegExp(` ${name}="([^"]*)"`).exec(validation)?.[1]?.length;
  expect(lengthOf('promptTitle')).toBe(32);
  expect(lengthOf('prompt')).toBe(255);
  expect(lengthOf('errorTitle')).toBe(32);
  expect(lengthOf('error')).toBe(225);
});

test('the same workbook gives the same bytes on another day', () => {
  const workbook = aWorkbook({ rows: cellsOf(['a', 'b', 'a']) });
  vi.useFakeTimers({ now: new Date('2020-10-01T00:00:00Z') });
  const early = writeXlsx(workbook);
  vi.setSystemTime(new Date('2031-03-31T23:59:59Z'));
  expect(writeXlsx(workbook)).toEqual(early);
});

test('a text that is used twice is kept once', () => {
  const parts = partsOf(writeXlsx(aWorkbook({ rows: cellsOf(['なし', 'あり', 'なし']) })));
  const strings = parts['xl/sharedStrings.xml'];
  expect(strings).toContain('count="3" uniqueCount="2"');
  expect(elementsOf(strings, 'si')).toHaveLength(2);
});
