import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { parsePublished, readRecords, type PublishedRecord } from '../read-published.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

const FOLDER = 'koganei/action-plan-2020/data/';
const TABLES =
  'departments items items-departments notes outline progress reviews reviews-item-ids'.split(' ');

const textOfTable = (table: string): string => readBuiltFile(`${FOLDER}${table}.csv`);

test('what is published', () => {
  expect(new Set(listBuiltFiles('.csv'))).toEqual(
    new Set(TABLES.map((table) => `${FOLDER}${table}.csv`)),
  );
});

describe('every CSV', () => {
  test.each(TABLES)('%s', (table) => {
    const text = textOfTable(table);
    const [header = [], ...rows] = parsePublished(text);
    expect(text.startsWith('\uFEFF'), 'BOM').toBe(true);
    expect(text.replaceAll('\r\n', ''), 'CRLF only').not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n'), 'last line ends').toBe(true);
    expect(text.split('\r\n').length - 2, 'one record a line').toBe(rows.length);
    expect(header.slice(0, 3)).toEqual(['全国地方公共団体コード', '団体名', '計画ID']);
    expect(new Set(header).size, 'headers differ').toBe(header.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(header.length);
    const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !NUMBER.test(cell));
    expect(formulas).toEqual([]);
  });

  test('is UTF-8', () => {
    for (const name of listBuiltFiles('.csv')) {
      const bytes = readFileSync(path.join(builtSite().folder, name));
      expect([...bytes.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    }
  });
});

test('tables that are kept by period say which, and when it is', () => {
  for (const table of ['progress', 'reviews', 'reviews-item-ids'])
    expect(readRecords(textOfTable(table))[0]).toMatchObject({
      期間ID: '2020-h1',
      期間開始日: '2020-04-01',
      期間終了日: '2020-09-30',
    });
});

/** The lists of a child table: its values joined with `;`, by the rest of the key. */
function joined(rows: readonly PublishedRecord[], key: readonly string[], value: string) {
  const groups = Map.groupBy(rows, (row) => key.map((name) => row[name]).join(' '));
  return new Map([...groups].map(([id, all]) => [id, all.map((row) => row[value]).join(';')]));
}

test.each([
  ['items', 'items-departments', ['項目ID'], '担当部署'],
  ['reviews', 'reviews-item-ids', ['対象ID', '点検主体', '順'], '関連項目'],
])('%s and %s say the same', (table, child, key, column) => {
  const parents = readRecords(textOfTable(table)).filter((row) => row[column] !== '');
  const children = readRecords(textOfTable(child));
  expect(joined(children, key, column)).toEqual(joined(parents, key, column));
  for (const all of Map.groupBy(children, (row) => key.map((name) => row[name]).join(' ')).values())
    expect(all.map((row) => row['セル内の順'])).toEqual(all.map((_, index) => String(index + 1)));
});
