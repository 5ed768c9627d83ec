import path from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';

interface Published {
  files: { file: string; results: { rule: string; verdict: string; findings: unknown[] }[] }[];
}

const check = (...args: string[]) => runScript('check.ts', ['--published', ...args]);

/** What the sources do not say, and whose data say so, written by hand; nothing else is wrong. */
const EXCEPTIONS: Readonly<Record<string, string[]>> = {
  // The source states no unit of one indicator.
  'L3-04': ['komae'],
  // The source names no city.
  'L3-06': ['unnamed-city'],
};

test('every published CSV meets every rule, but for what its source does not say', async () => {
  const { code, output } = await check(builtSite().folder, '--format', 'json');
  const { files } = JSON.parse(output) as Published;
  expect(files.map(({ file }) => file).toSorted()).toEqual(listBuiltFiles('.csv').toSorted());
  const found = (verdict: string) =>
    files.flatMap(({ file, results }) =>
      results
        .filter((result) => result.verdict === verdict)
        .map(({ rule }) => ({ rule, publisher: file.split('/')[0] ?? '' })),
    );
  expect(found('不適合')).toEqual([]);
  const byRule = Object.entries(Object.groupBy(found('例外'), ({ rule }) => rule)).map(
    ([rule, all = []]) => [rule, [...new Set(all.map(({ publisher }) => publisher))].sort()],
  );
  expect(Object.fromEntries(byRule)).toEqual(EXCEPTIONS);
  expect(code).toBe(0);
});

test('the page says the same, with the words of the notes', () => {
  const html = readBuiltFile('data/index.html');
  const [, section = ''] = /id="machine-readability"(.*?)<\/table>/s.exec(html) ?? [];
  const rows = [
    ...section.matchAll(
      /<th scope="row"[^>]*>\s*(L\d-\d\d)\s*<\/th>.*?<td>.*?<\/td>.*?<td>(.*?)<\/td>/gs,
    ),
  ];
  expect(rows).toHaveLength(30);
  expect(rows.filter(([, , verdict]) => verdict === '不適合')).toEqual([]);
  const exceptions = rows.filter(([, , verdict]) => verdict === '例外（原典に記載がない）');
  expect(exceptions.map(([, rule]) => rule)).toEqual(Object.keys(EXCEPTIONS));
  expect(section).toContain('indicator-7 の「単位」：名称に単位が添えられていない');
  expect(section).toContain('原典には市の名前が書かれていない。');
});

test('a site that is not built is said so', async () => {
  const { code, output } = await check(path.join(builtSite().folder, 'no-such-folder'));
  expect(code).toBe(1);
  expect(output).toContain('先に npm run build でサイトを作ってください。');
});
