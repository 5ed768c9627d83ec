import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { weighSite } from './weigh-site.ts';

function aSite(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const packed = (...texts: string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text).length, 0);

test('a page, what it has in it, and what it fetches', async () => {
  const form = 'export function form() { return document.forms[0]; }';
  const worker = 'onmessage = () => postMessage(1)';
  const search =
    'import{form as f}from"./form.js";f();import("./chart.js");' +
    'new Worker(new URL(`/sub/_astro/worker.js`,``+import.meta.url));';
  const style = 'body { margin: 0 }';
  const html = `<style>${style}</style><script type="module" src="/sub/_astro/search.js"></script>
    <script type="module" src="/sub/_astro/form.js"></script>
    <img src="/sub/a.png"><img loading="lazy" src="/sub/b.png"><img src="/sub/not-there.png">`;
  const folder = aSite({
    'search/index.html': html,
    '_astro/search.js': search,
    '_astro/form.js': form,
    '_astro/worker.js': worker,
    '_astro/chart.js': 'a chart that comes when it is asked for',
    'a.png': 'not packed',
    'b.png': 'late',
  });
  expect(await weighSite(folder, '/sub/')).toEqual([
    {
      name: 'search/index.html',
      kind: '検索',
      bytes: {
        html: packed(html),
        style: packed(style),
        stylesheet: 0,
        script: packed(search, form, worker),
        font: 0,
        image: 'not packed'.length + 'late'.length,
      },
      // The page, three scripts, two pictures; the late one waits.
      requests: 6,
    },
  ]);
});

test('every page of the site, and nothing but pages', async () => {
  const folder = aSite({
    'index.html': '<p>',
    'about/index.html': '<p>',
    'items.csv': 'id',
    'a/b/items/c/index.html': '',
  });
  const weights = await weighSite(folder, '/');
  expect(weights.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'a/b/items/c/index.html 取組項目',
    'about/index.html 案内・その他',
    'index.html ホーム',
  ]);
  expect(weights[0]?.bytes).toEqual({
    html: 0,
    style: 0,
    stylesheet: 0,
    script: 0,
    font: 0,
    image: 0,
  });
});
