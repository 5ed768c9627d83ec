/** Cells that a spreadsheet, a CSV reader or our own escapes might take for something else. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/domain/dataset.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { NO_ROWS } from '#src/testing/builders.ts';
import { publishedTables } from '#src/tables/published.ts';
import { parsePublished, readRecords, toDataFiles } from '#src/testing/read-published.ts';
import { escapeBreaks, toTableCsv, unescapeBreaks } from './table-csv.ts';
import { toTableJson } from './table-json.ts';

const ODD_TEXTS = [
  '1行目\n2行目',
  '1行目\n\n3行目',
  '円記号\\nは改行ではない',
  '\\',
  '\\\\n\n\\',
  '"引用"',
  'a,b,"c"',
  '読点、と;区切り；',
  '#REF!',
  "'0123",
  '001',
  '㈱①髙﨑',
  '👨‍👩‍👧 家族',
  '<script>alert(1)</script>&amp;',
  'なしではない',
];

const DEFINITION = {
  title: '試験計画',
  cycle: 'half-year' as const,
  form: {
    columns: [
      { id: 'done', header: 'したこと', phase: 'do' as const, kind: 'text' as const },
      { id: 'amount', header: '量', phase: 'check' as const, kind: 'number' as const, unit: '人' },
    ],
  },
};

const items = ODD_TEXTS.map((text, index) => ({
  id: `item-${index + 1}`,
  name: text,
  departments: ['企画課', '財政課'],
  ...(index % 2 === 0 && { summary: text }),
}));

const absences = ['none', 'not-conducted', 'lost-in-source'] as const;

const progressOf = (sign: 1 | -1) =>
  ODD_TEXTS.map((text, index) => {
    const absence = absences[index - 1];
    return {
      itemId: `item-${index + 1}`,
      answers: {
        done: absence ? { absence } : `${text}${sign}`,
        ...(index !== 4 && { amount: index === 5 ? 0 : sign * 1234.5 }),
      },
      ...(index === 3 && { note: text }),
    };
  });

const review = { targetId: 'item-1', order: 1, reviewer: '会議', comment: 'よい\nとても' };

const dataset: Dataset = {
  site: {
    name: '試験',
    description: '試験のサイト',
    url: 'https://example.test/',
    operator: '試験係',
    license: 'CC-BY-4.0',
    publishers: ['test'],
  },
  synonyms: [],
  publishers: [
    {
      id: 'test',
      definition: { code: '011002', name: '試験市' },
      departments: [
        { id: 'kikaku', name: '企画課', formerNames: ['企画室', '企画係'] },
        { id: 'zaisei', name: '財政課', kana: 'ざいせいか', parentId: 'kikaku' },
      ],
      plans: [
        {
          id: 'plan',
          definition: DEFINITION,
          ...NO_ROWS,
          items,
          periods: [
            { id: '2020-h1', progress: progressOf(1), reviews: [review] },
            {
              id: '2020-h2',
              progress: progressOf(-1),
              reviews: [{ ...review, itemIds: ['item-1', 'item-3'], reply: '"はい"' }],
            },
          ],
        },
      ],
    },
  ],
};

const [publisher] = dataset.publishers;
const [plan] = publisher?.plans ?? [];
if (!publisher || !plan) throw new Error('the builder above has one plan');
const tables = new Map(
  publishedTables(publisher, plan).map((published) => [
    published.table.name,
    {
      csv: toTableCsv(publisher, plan, published),
      json: toTableJson(dataset, publisher, plan, published),
    },
  ]),
);
const csvOf = (name: string): string => tables.get(name)?.csv ?? '';

test('reading the published tables back gives the same dataset', () => {
  const csv = new Map([...tables].map(([name, files]) => [name, files.csv]));
  const json = (path: string, value: unknown) => ({
    path,
    bytes: new TextEncoder().encode(JSON.stringify(value)),
  });
  const files = [
    json('site.yaml', dataset.site),
    json('test/publisher.yaml', publisher.definition),
    json('test/plan/plan.yaml', DEFINITION),
    ...toDataFiles('test', 'plan', csv),
  ];
  const { dataset: again, diagnostics } = loadDataset(files);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(again).toEqual(dataset);
});

test('escaping line breaks is undone exactly', () => {
  for (const text of ODD_TEXTS) {
    expect(escapeBreaks(text)).not.toContain('\n');
    expect(unescapeBreaks(escapeBreaks(text))).toBe(text);
  }
  expect(escapeBreaks('a\nb')).toBe('a\\nb');
  expect(escapeBreaks('a\\nb')).toBe('a\\\\nb');
});

describe.each([...tables.keys()])('%s', (name) => {
  test('has one record a line, and no cell that a spreadsheet runs', () => {
    const [header = [], ...rows] = parsePublished(csvOf(name));
    expect(csvOf(name).split('\r\n')).toHaveLength(rows.length + 2);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect(formulas.filter((cell) => Number.isNaN(Number(cell)))).toEqual([]);
  });

  test('is JSON with one row a record', () => {
    const { rows } = JSON.parse(tables.get(name)?.json ?? '') as { rows: unknown[] };
    expect(rows).toHaveLength(readRecords(csvOf(name)).length);
  });
});

test('numbers are numbers, absences are typed, empty cells are left out', () => {
  const { rows } = JSON.parse(tables.get('progress')?.json ?? '') as { rows: unknown[] };
  expect(rows[1]).toMatchObject({ done: { value: null, absence: 'none' }, amount: 1234.5 });
  expect(rows[4]).not.toHaveProperty('amount');
  expect(rows[5]).toMatchObject({ amount: 0 });
  expect(rows[ODD_TEXTS.length]).toMatchObject({ periodId: '2020-h2', amount: -1234.5 });
});

test('the first bytes of a file, written by hand', () => {
  expect(csvOf('departments').split('\r\n').slice(0, 3)).toEqual([
    '\uFEFF全国地方公共団体コード,団体名,計画ID,部署ID,名称,かな,上位部署ID,旧称',
    '011002,試験市,plan,kikaku,企画課,,,企画室;企画係',
    '011002,試験市,plan,zaisei,財政課,ざいせいか,kikaku,',
  ]);
});
