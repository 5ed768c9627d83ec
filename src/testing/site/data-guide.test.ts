import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { raw } from 'jq-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebR } from 'webr';
import { builtSite, readBuiltFile, serveBuiltSite } from '../built-site.ts';
import { parseHtml, textOf } from '../html.ts';
import type { StaticServer } from '../static-server.ts';
import { DATA_FOLDER, datasetIn, planIn } from '../test-data.ts';

const run = promisify(execFile);

/** What every example prints, as the guide says: written by hand. */
const COUNTS = ['S 2', 'A 32', 'B 27', 'C 18'];
const sorted = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).toSorted();
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The code of the guide's example in a language, as a reader copies it. */
function guideSnippet(language: string): string {
  const page = parseHtml(readBuiltFile('data-guide/index.html'));
  const example = page.querySelector(`#example-${language}`);
  if (!example) throw new Error(`no example in ${language}`);
  return textOf(example);
}

let server: StaticServer;
beforeAll(async () => {
  server = await serveBuiltSite();
});
afterAll(() => server.close());

test('the figures of the guide are those of the dataset', () => {
  const { plan } = planIn(datasetIn(DATA_FOLDER), 'koganei');
  expect(plan.periods).toHaveLength(1);
  const grades = Map.groupBy(plan.periods[0]?.progress ?? [], ({ answers }) => answers['grade']);
  const counts = [...grades].map(([grade, rows]) => `${String(grade)} ${rows.length}`);
  expect(sorted(counts)).toEqual(sorted(COUNTS));
  expect(plan.items).toHaveLength(79);
  expect(readBuiltFile('data-guide/index.html')).toContain(
    '小金井市 アクションプラン2020の、令和2年度上半期の「評価」を数えます。答えは、Sが2、Aが32、Bが27、Cが18、合わせて79項目です。',
  );
});

test('curl and jq', async () => {
  const [, url = '', program = ''] =
    /^curl -s (\S+) \|\s+jq -r '([^']+)'$/.exec(guideSnippet('sh').trim()) ?? [];
  const response = await fetch(url.replace(builtSite().url, server.url));
  expect(response.ok).toBe(true);
  expect(sorted(linesOf(await raw(await response.text(), program, ['-r'])))).toEqual(
    sorted(COUNTS),
  );
});

test('DuckDB', async () => {
  // The extension that reads addresses is not on npm: the same file is read from the disk.
  const sql = guideSnippet('sql').replace(builtSite().url, `${builtSite().folder}/`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  expect(rows.map((row) => row.map(String).join(' '))).toEqual(sorted(COUNTS));
});

test('R', async () => {
  // R in WebAssembly has no network: the same file is laid into its own file system.
  const name = 'koganei/action-plan-2020/data/progress.csv';
  const folder = '/tmp/';
  const r = new WebR();
  await r.init();
  await r.FS.writeFile(`${folder}progress.csv`, new TextEncoder().encode(readBuiltFile(name)));
  const base = `${builtSite().url}${path.posix.dirname(name)}/`;
  expect(guideSnippet('r')).toContain(base);
  const shelter = await new r.Shelter();
  const { output } = await shelter.captureR(guideSnippet('r').replace(base, folder));
  r.close();
  const printed = output.filter(({ type }) => type === 'stdout').map(({ data }) => String(data));
  expect(sorted(printed.flatMap(linesOf))).toEqual(sorted(COUNTS));
});

async function findPandas(): Promise<string | undefined> {
  for (const python of ['python3', 'python', '/usr/bin/python3']) {
    const found = await run(python, ['-c', 'import pandas']).then(
      () => true,
      () => false,
    );
    if (found) return python;
  }
  return undefined;
}

test('Python with pandas, where the machine has it', async ({ skip }) => {
  const python = await findPandas();
  if (python === undefined) {
    console.warn('pandas が入っていないので、データの使い方の Python の例は動かしていません。');
    skip();
    return;
  }
  const code = guideSnippet('python').replace(builtSite().url, server.url);
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  const { stdout } = await run(python, ['-c', code], { env });
  expect(sorted(linesOf(stdout))).toEqual(sorted(COUNTS));
});

test('the query for Excel names a file and a column that exist', () => {
  const query = guideSnippet('powerquery');
  const [, address = ''] = /Web\.Contents\("([^"]+)"\)/.exec(query) ?? [];
  const name = address.replace(builtSite().url, '');
  expect(existsSync(path.join(builtSite().folder, name))).toBe(true);
  expect(query).toContain('Encoding = 65001');
  expect(readBuiltFile(name).split('\r\n')[0]?.split(',')).toContain('評価');
});
