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
    '2ファイルを、30の規則で確かめました。不適合は5件（L1-07、L3-06、L3-08）、原典に記載がないための例外は0件です。',
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
    exceptions: { files: [], notes: [] },
  });
  expect(rules.find(({ id }) => id === 'L1-12')?.verdict).toBe('対象外');
  expect(rules.find(({ id }) => id === 'L1-03')?.verdict).toBe('適合');
});

test('what the source leaves open is told apart from faults, with the words of the note', () => {
  const notes = encode(
    '対象表,対象ID,欄,種類,説明\r\nplan,p,全国地方公共団体コード,原典で欠落,市の名前がない\r\n',
  );
  const file = encode('全国地方公共団体コード,団体名\r\n,不明\r\n,不明\r\n');
  const files = examineFiles(new Map([['c.csv', file]]), new Map([['notes.csv', notes]])).map(
    (report) => ({ ...report, results: report.results.filter(({ rule }) => rule.id === 'L3-06') }),
  );
  expect(breaksRules(files)).toBe(false);
  expect(reportPublishedText(files).split('\n')).toEqual([
    'c.csv',
    '  L3-06 例外（原典に記載がない） 地域コードか正式な地域名',
    '    c.csv:2 「全国地方公共団体コード」 不明',
    '    c.csv:3 「全国地方公共団体コード」 不明',
    '    原典に記載がない：p の「全国地方公共団体コード」：市の名前がない',
    '1ファイルを、30の規則で確かめました。不適合は0件、原典に記載がないための例外は1件（L3-06）です。',
  ]);
  expect(summariseRules(files).find(({ id }) => id === 'L3-06')).toMatchObject({
    verdict: '例外',
    breaking: [],
    exceptions: {
      files: ['c.csv'],
      notes: ['p の「全国地方公共団体コード」：市の名前がない'],
    },
  });
});
