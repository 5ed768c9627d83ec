/**
 * Loading and searching take long texts in their stride. A pattern that backtracks needs minutes for one of
 * these texts; the limit of a test is thousands of times what they need.
 */
import { describe, expect, test } from 'vitest';
import { hasErrors } from '#src/diagnostics/diagnostic.ts';
import { splitQuery, waysToFind, yearWordsIn } from '#src/domain/search-words.ts';
import { buildExcerpt } from '#src/components/search/excerpt.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { parseYaml } from '#src/loading/parse-yaml.ts';
import { readCell } from '#src/loading/read-cell.ts';
import { PLAN_TABLES } from '#src/tables/plan-tables.ts';
import { ODD_DEFINITION } from './odd-dataset.ts';
import { progressTable } from '#src/tables/progress.ts';
import { GIANT_TEXTS, hostileFiles } from './hostile-data.ts';

const LIMIT = 4000;
const COLUMNS = [...Object.values(PLAN_TABLES), progressTable(ODD_DEFINITION)].flatMap(
  ({ columns }) => columns,
);

test('texts that try to be code are data like any other', { timeout: 20_000 }, () => {
  const { diagnostics, dataset } = loadDataset(hostileFiles());
  const unrelated = ['personal-data', 'term-reading'];
  expect(diagnostics.filter(({ code }) => !unrelated.includes(code))).toEqual([]);
  expect(hasErrors(diagnostics)).toBe(false);
  const [publisher] = dataset?.publishers ?? [];
  const giants = publisher?.plans.find(({ id }) => id === 'giants');
  for (const [name, text] of Object.entries(GIANT_TEXTS)) {
    expect(giants?.items.find(({ id }) => id === `item-${name}`)?.summary, name).toBe(text);
  }
});

describe.each(Object.entries(GIANT_TEXTS))('%s', (_, text) => {
  test('every kind of cell reads it, or says why not', { timeout: LIMIT }, () => {
    for (const column of COLUMNS) {
      const { value, problems } = readCell(column, text);
      expect(value !== undefined || problems.length > 0).toBe(true);
    }
  });

  test('in YAML it stays what it is', { timeout: LIMIT }, () => {
    const { yaml } = parseYaml(JSON.stringify({ name: text }), 'plan.yaml');
    expect(yaml?.data).toEqual({ name: text });
  });

  test('it can be searched for and marked', { timeout: LIMIT }, () => {
    const parts = splitQuery(text.slice(0, 3000));
    expect(parts.every((part) => [...waysToFind(part)].length > 0)).toBe(true);
    expect(yearWordsIn(text)).toEqual([]);
    expect(buildExcerpt({ excerpt: text, content: text }, ['言葉']).length).toBeGreaterThan(0);
  });
});

test.each([
  ['an unclosed quote', `"${'a'.repeat(50_000)}`],
  ['quotes only', '"'.repeat(50_001)],
  ['separators only', ','.repeat(50_000)],
  ['lines only', '\n'.repeat(50_000)],
])(
  'a table of %s is refused with a reason',
  (_, text) => {
    const files = hostileFiles().map((file) =>
      file.path === 'mallory/giants/items.csv'
        ? { ...file, bytes: new TextEncoder().encode(text) }
        : file,
    );
    expect(hasErrors(loadDataset(files).diagnostics)).toBe(true);
  },
  20_000,
);
