import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { parsePublished, readRecords, type PublishedRecord } from '../read-published.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** The tables of each plan, written by hand. */
const TABLES: Readonly<Record<string, string>> = {
  'koganei/action-plan-2020':
    'codes departments items items-departments notes outline progress reviews reviews-item-ids',
  'komae/reform-plan-6':
    'codes departments indicators indicators-related-ids items items-departments measurements notes outline progress',
  'toride/priority-projects-2020':
    'codes costs departments indicators indicators-related-ids items items-departments items-indicator-ids measurements notes progress',
  'osaka/reform-plan-3':
    'codes departments indicators indicators-related-ids items items-departments items-indicator-ids measurements milestones notes outline progress',
  'unnamed-city/reform-plan-2022':
    'codes departments effects items items-departments lineage lineage-departments notes outline retrospective retrospective-actions retrospective-actions-departments retrospective-related-ids',
};
const FILES = Object.entries(TABLES).flatMap(([plan, tables]) =>
  tables.split(' ').map((table) => `${plan}/data/${table}.csv`),
);

const textOfTable = (table: string, plan = 'koganei/action-plan-2020'): string =>
  readBuiltFile(`${plan}/data/${table}.csv`);

test('what is published', () => {
  const tables = listBuiltFiles('.csv').filter((name) => name.includes('/data/'));
  expect(tables).toEqual(FILES.toSorted());
});

describe('every CSV', () => {
  test.each(FILES)('%s', (name) => {
    const text = readBuiltFile(name);
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

test('every period of a plan is in its tables', () => {
  const periods = readRecords(textOfTable('progress', 'osaka/reform-plan-3')).map((row) =>
    ['期間ID', '期間開始日', '期間終了日'].map((name) => row[name]).join(' '),
  );
  expect(new Set(periods)).toEqual(
    new Set(['2020-h1 2020-04-01 2020-09-30', '2020 2020-04-01 2021-03-31']),
  );
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

/** Every table with a list, its child, the key of the parent and the list. */
const LISTS: readonly [table: string, child: string, key: string[], column: string][] = [
  ['items', 'items-departments', ['項目ID'], '担当部署'],
  ['items', 'items-indicator-ids', ['項目ID'], '関連指標'],
  ['reviews', 'reviews-item-ids', ['対象ID', '点検主体', '順'], '関連項目'],
  ['indicators', 'indicators-related-ids', ['指標ID'], '関連'],
  ['lineage', 'lineage-departments', ['順'], '担当部署'],
  ['retrospective', 'retrospective-related-ids', ['区分', '番号'], '関連'],
  ['retrospective-actions', 'retrospective-actions-departments', ['番号', '名称'], '担当部署'],
];
const CHILDREN = LISTS.flatMap((list) =>
  Object.keys(TABLES)
    .filter((plan) => TABLES[plan]?.split(' ').includes(list[1]))
    .map((plan) => [plan, ...list] as const),
);

test('every table of lists is held against its parent', () => {
  const children = FILES.filter((name) => /-(departments|ids)\.csv$/.test(name));
  expect(CHILDREN).toHaveLength(children.length);
});

test.each(CHILDREN)('%s: %s and %s say the same', (plan, table, child, key, column) => {
  const parents = readRecords(textOfTable(table, plan)).filter((row) => row[column] !== '');
  const children = readRecords(textOfTable(child, plan));
  expect(joined(children, key, column)).toEqual(joined(parents, key, column));
  for (const all of Map.groupBy(children, (row) => key.map((name) => row[name]).join(' ')).values())
    expect(all.map((row) => row['セル内の順'])).toEqual(all.map((_, index) => String(index + 1)));
});
