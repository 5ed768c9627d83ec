import { expect, test } from 'vitest';
import { examineFiles, type FileReport } from './examine-files.ts';
import { breaksRules, reportPublishedJson, reportPublishedText } from './report-published.ts';
import { summariseRules } from './summary.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const reports: FileReport[] = examineFiles(
  new Map([
    ['a.csv', encode('名称,担当\r\nx;y,z;w\r\nx;y,z;w\r\n')],
    ['b.csv', encode('名称,担当\r\nx,z\r\n')],
  ]),
  new Map(),
);

test('text: every rule of every file, the first places of what is found, and a last line', () => {
  const lines = reportPublishedText(reports).split('\n');
  const from = lines.indexOf('  L1-07 不適合 1セルに1データ');
  expect(lines[0]).toBe('a.csv');
  expect(lines.slice(from, from + 5)).toEqual([
    '  L1-07 不適合 1セルに1データ',
    '    a.csv:2 「名称」 x;y',
    '    a.csv:2 「担当」 z;w',
    '    a.csv:3 「名称」 x;y',
    '    ほかに1か所',
  ]);
  expect(lines).toContain('  L1-12 対象外 セルを結合しない（CSV ではセルを結合できない）');
  // Neither file says whose it is, nor has a declaration of its columns; one has two values in a cell.
  expect(lines.at(-1)).toBe(
    '2ファイルを、30の規則で確かめました。不適合は5件です（L1-07、L3-06、L3-08）。',
  );
});

test('JSON: the same', () => {
  const { files } = JSON.parse(reportPublishedJson(reports)) as {
    files: { file: string; results: { rule: string; verdict: string; findings: unknown[] }[] }[];
  };
  const result = files[0]?.results.find(({ rule }) => rule === 'L1-07');
  expect(result?.verdict).toBe('不適合');
  expect(result?.findings[0]).toEqual({ line: 2, column: '名称', found: 'x;y' });
  expect(files[1]?.results).toHaveLength(30);
});

test('whether any rule is broken, and by which files', () => {
  expect(breaksRules(reports)).toBe(true);
  expect(breaksRules([])).toBe(false);
  const rules = summariseRules(reports);
  expect(rules.find(({ id }) => id === 'L1-07')).toEqual({
    id: 'L1-07',
    name: '1セルに1データ',
    verdict: '不適合',
    fileCount: 2,
    breaking: ['a.csv'],
  });
  expect(rules.find(({ id }) => id === 'L1-12')?.verdict).toBe('対象外');
  expect(rules.find(({ id }) => id === 'L1-03')?.verdict).toBe('適合');
});
