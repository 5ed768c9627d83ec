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

/** Every table with a list, the key of its rows in CSV and JSON, and the list in both. */
const LISTS: readonly {
  table: string;
  child: string;
  key: Record<string, string>;
  header: string;
  field: string;
}[] = [
  {
    table: 'items',
    child: 'items-departments',
    key: { 項目ID: 'id', 名称: 'name' },
    header: '担当部署',
    field: 'departments',
  },
  {
    table: 'items',
    child: 'items-indicator-ids',
    key: { 項目ID: 'id', 名称: 'name' },
    header: '関連指標',
    field: 'indicatorIds',
  },
  {
    table: 'reviews',
    child: 'reviews-item-ids',
    key: { 期間ID: 'periodId', 対象ID: 'targetId', 点検主体: 'reviewer', 順: 'order' },
    header: '関連項目',
    field: 'itemIds',
  },
  {
    table: 'indicators',
    child: 'indicators-related-ids',
    key: { 指標ID: 'id', 名称: 'name' },
    header: '関連',
    field: 'relatedIds',
  },
  {
    table: 'lineage',
    child: 'lineage-departments',
    key: { 順: 'order' },
    header: '担当部署',
    field: 'departments',
  },
  {
    table: 'retrospective',
    child: 'retrospective-related-ids',
    key: { 区分: 'kind', 番号: 'number' },
    header: '関連',
    field: 'relatedIds',
  },
  {
    table: 'retrospective-actions',
    child: 'retrospective-actions-departments',
    key: { 番号: 'number', 名称: 'name' },
    header: '担当部署',
    field: 'departments',
  },
];
const CHILDREN = LISTS.flatMap((list) =>
  Object.keys(TABLES)
    .filter((plan) => TABLES[plan]?.split(' ').includes(list.child))
    .map((plan) => ({ plan, ...list })),
);

/** The lists of a table's JSON, by the key of its rows. */
function listsInJson({ plan, table, key, field }: (typeof CHILDREN)[number]) {
  const { rows } = JSON.parse(readBuiltFile(`${plan}/data/${table}.json`)) as {
    rows: Record<string, unknown>[];
  };
  return new Map(
    rows
      .filter((row) => row[field] !== undefined)
      .map((row) => [
        Object.values(key)
          .map((name) => String(row[name]))
          .join(' '),
        row[field],
      ]),
  );
}

test('every table of lists is held against its parent', () => {
  const children = FILES.filter((name) => /-(departments|ids)\.csv$/.test(name));
  expect(CHILDREN).toHaveLength(children.length);
});

test.each(CHILDREN)('$plan: $child has what the lists of $table have, in order', (list) => {
  const { plan, table, child, key, header } = list;
  const children: PublishedRecord[] = readRecords(textOfTable(child, plan));
  const groups = Map.groupBy(children, (row) =>
    Object.keys(key)
      .map((name) => row[name])
      .join(' '),
  );
  const joined = [...groups].map(([id, rows]) => [id, rows.map((row) => row[header])] as const);
  expect(new Map(joined)).toEqual(listsInJson(list));
  for (const rows of groups.values())
    expect(rows.map((row) => row['セル内の順'])).toEqual(rows.map((_, at) => String(at + 1)));
  expect(parsePublished(textOfTable(table, plan))[0]).not.toContain(header);
});
