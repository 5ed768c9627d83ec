import { read, type WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '#src/intake/refusal.ts';
import { findTables } from '#src/intake/workbook/find-choices.ts';
import { makeWorkbook } from '#src/intake/workbook/make-workbook.ts';
import { aCollecting, aDefinition, aForm, anItem, aPeriod, aProgress } from './builders.ts';
import { findLibreOffice, noticeIfMissing, saveWithLibreOffice } from './libreoffice.ts';
import { anOrder, elementsOf, partsOf } from './workbook-order.ts';

const program = findLibreOffice();
noticeIfMissing(program);

const ODD_TEXT = '=1+2 <b> & "引用"\n2行目 ①㈱ 👩‍💻 𠮷 1-2';
const form = aForm({
  columns: [
    { id: 'grade', header: '評価', phase: 'check', kind: 'rating', scale: 'grade', required: true },
    { id: 'reason', header: '理由', phase: 'check', kind: 'text' },
    { id: 'users', header: '利用者', phase: 'do', kind: 'number', unit: '人' },
    { id: 'opened', header: '開始日', phase: 'do', kind: 'date' },
  ],
});
const answers = { grade: 'B', reason: ODD_TEXT, users: 12345.5, opened: '2020-10-01' };
const order = anOrder(
  {
    items: [anItem({ id: 'item-1', number: '1-1' }), anItem({ id: 'item-2', number: '007' })],
    definition: aDefinition({ form }),
  },
  {
    report: aCollecting({ progress: [aProgress('item-1', answers)] }),
    previous: aPeriod({ progress: [aProgress('item-2', { grade: 'A' })] }),
    tables: accepted(findTables(['costs'])),
  },
);
const bytes = accepted(makeWorkbook(order));

/** Every value of every sheet, by sheet and cell. */
function valuesOf(book: WorkBook): Record<string, unknown> {
  const cells = book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {})
      .filter(([address]) => !address.startsWith('!'))
      .map(([address, cell]) => [`${name}!${address}`, (cell as { v?: unknown }).v] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  return Object.fromEntries(cells);
}

describe.skipIf(program === undefined)('opened and saved in LibreOffice', () => {
  const saved: Partial<Record<'xlsx' | 'xls' | 'pdf', Uint8Array>> = {};

  beforeAll(async () => {
    for (const format of ['xlsx', 'xls', 'pdf'] as const) {
      saved[format] = await saveWithLibreOffice(program!, bytes, format);
    }
  }, 180_000);

  test.each(['xlsx', 'xls'] as const)('%s holds the same values', (format) => {
    expect(valuesOf(read(saved[format]))).toEqual(valuesOf(read(bytes)));
  });

  test.each(['xlsx', 'xls'] as const)('%s keeps the hidden sheet hidden', (format) => {
    const sheets = read(saved[format]).Workbook?.Sheets ?? [];
    expect(sheets.map(({ name, Hidden }) => [name, Boolean(Hidden)])).toEqual([
      ['進捗', false],
      ['記入のしかた', false],
      ['事業費', false],
      ['_mieruka', true],
    ]);
  });

  test('xlsx keeps drop-downs, highlights, protection and names', () => {
    const parts = partsOf(saved.xlsx!);
    const sheet = parts['xl/worksheets/sheet1.xml'];
    const validations = elementsOf(sheet, 'dataValidation');
    expect(validations.find((each) => each.includes('S,A,B,C'))).toMatch(
      /errorStyle="warning".*type="list"|type="list".*errorStyle="warning"/s,
    );
    expect(validations.join()).toContain('ISNUMBER');
    expect(elementsOf(sheet, 'conditionalFormatting').join()).toContain('LEN(TRIM(');
    expect(elementsOf(sheet, 'sheetProtection')).toHaveLength(1);
    const names = elementsOf(parts['xl/workbook.xml'], 'definedName').join();
    expect(names).toMatch(/Print_Titles[^>]*>[^<]*\$4:\$5/);
    expect(names).toMatch(/Print_Area/);
  });

  test('it prints', () => {
    expect(new TextDecoder('latin1').decode(saved.pdf?.slice(0, 5))).toBe('%PDF-');
  });
});
