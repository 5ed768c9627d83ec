/**
 * A data folder every text of which tries to be taken for code, or is as long as a cell can be: it is built
 * as any other, and then nothing executes, nothing breaks, and every published file says what was typed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#src/domain/dataset.ts';
import { hostileFiles } from '../hostile-data.ts';
import { buildHostileSite } from '../hostile-site.ts';
import { openDetails, openSite } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { formulaCells, textsInArchive } from '../published-cells.ts';
import { siteFiles } from '../site-pages.ts';
import { startStaticServer } from '../static-server.ts';
import { datasetOf } from '../test-data.ts';

const PLAN = 'mallory/attack-2025/';
const CODE = '<script>window.__hacked=1</script>';

const built = buildHostileSite();
const site = openSite(() => startStaticServer(built.folder, '/open/'));

let files: string[] = [];
let dataset: Dataset;
beforeAll(() => {
  files = siteFiles(built);
  dataset = datasetOf(hostileFiles());
});

const bytesOf = (name: string): Buffer => readFileSync(path.join(built.folder, name));
const textOf = (name: string): string => bytesOf(name).toString('utf8');
const named = (ending: string): string[] => files.filter((name) => name.endsWith(ending));
const places = (): string[] =>
  named('.html').map((name) => name.replace(/(^|\/)index\.html$/, '$1'));

/** What hostile text would leave behind had it been taken for code. */
const traces = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // The chart's own canvas is sized by its script.
    const every = [...document.querySelectorAll(':not(canvas)')];
    const handlers = every.filter((element) =>
      element.getAttributeNames().some((name) => /^on|^style$|[<>"'=]/.test(name)),
    );
    const links = every.filter((element) =>
      ['href', 'src', 'action'].some((name) =>
        /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''),
      ),
    );
    // The guides' own pictures are the only ones.
    const strangers = document.querySelectorAll(
      'img:not([src*="/guide/"]), svg[onload], body u, frame, object, embed',
    );
    return [
      ...('__hacked' in window ? ['a script ran'] : []),
      ...handlers.map(({ outerHTML }) => `attribute: ${outerHTML.slice(0, 200)}`),
      ...links.map(({ outerHTML }) => `link: ${outerHTML.slice(0, 200)}`),
      ...[...strangers].map(({ outerHTML }) => `element: ${outerHTML.slice(0, 200)}`),
      ...(document.querySelectorAll('main').length === 1 ? [] : ['not one main']),
    ];
  });

interface Visit {
  place: string;
  width?: number;
}

/** Opens a page and looks at it; what the browser complained of meanwhile comes back with what was found. */
async function watch(
  { place, width = 320 }: Visit,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      console.error(`policy: ${violatedDirective}: ${sample}`),
    );
  });
  await page.setViewport({ width, height: 800 });
  await page.goto(new URL(place, site.url).href, { waitUntil: 'load' });
  const found = [...(await look(page)), ...(await traces(page))];
  await context.close();
  return [...complaints, ...found].map((each) => `${place}: ${each.slice(0, 300)}`);
}

async function fitsAt(page: Page, width: number): Promise<string[]> {
  await page.setViewport({ width, height: 800 });
  const found = await overflowing(page);
  return found.map((each) => `at ${width} px ${each.slice(0, 100)}`);
}

test('on every page nothing runs, and nothing sticks out at 320 px or 1280 px', async () => {
  const found: string[] = [];
  for (const place of places()) {
    found.push(
      ...(await watch({ place }, async (page) => {
        await openDetails(page);
        return [...(await fitsAt(page, 320)), ...(await fitsAt(page, 1280))];
      })),
    );
  }
  expect(places().length).toBeGreaterThan(80);
  expect(found).toEqual([]);
}, 300_000);

test('charts that are touched, the filter of the lineage and copied citations run none of it', async () => {
  const found = await Promise.all(
    [`${PLAN}indicators/indicator-1/`, `${PLAN}effects/`, `${PLAN}costs/`].map((place) =>
      watch({ place }, async (page) => {
        await page.click('[data-chart-touch]');
        await page.waitForSelector('[data-chart-stage] canvas', { visible: true });
        await page.keyboard.press('End');
        return [];
      }),
    ),
  );
  const filtered = await watch({ place: `${PLAN}lineage/?q=${encodeURIComponent(CODE)}` }, () =>
    Promise.resolve([]),
  );
  expect([...found.flat(), ...filtered]).toEqual([]);
});

test.each([
  CODE,
  'onerror',
  'コンストラクタ <img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
])('a search for %s shows texts as texts', async (words) => {
  const found = await watch({ place: `search/?q=${encodeURIComponent(words)}` }, async (page) => {
    await page.waitForFunction(() =>
      /見つかり/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
    );
    const typed = await page.$eval('input[type="search"]', (input) => input.value);
    return [...(await fitsAt(page, 320)), ...(typed === words ? [] : [`typed: ${typed}`])];
  });
  expect(found).toEqual([]);
});

test('a result shows the text that was searched for, tags and all', async () => {
  let titles: string[] = [];
  await watch({ place: `search/?q=${encodeURIComponent('onerror')}` }, async (page) => {
    await page.waitForSelector('.result__title');
    titles = await page.$$eval('.result__title', (all) =>
      all.map(({ textContent }) => textContent),
    );
    return [];
  });
  expect(titles).toContain('項目"><img src=x onerror=window.__hacked=1>');
});

test('titles, headings and descriptions say exactly what was typed', async () => {
  const attack = dataset.publishers[0]?.plans.find(({ id }) => id === 'attack-2025');
  const wrong: string[] = [];
  for (const { id, name } of attack?.items ?? []) {
    await watch({ place: `${PLAN}items/${id}/` }, async (page) => {
      const seen = await page.evaluate(() => ({
        heading: document.querySelector('h1')?.textContent ?? '',
        title: document.title,
        shared: document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
      }));
      if (seen.heading !== name) wrong.push(`h1 of ${id}: ${seen.heading}`);
      if (!seen.title.includes(name.replace(/\s+/g, ' '))) wrong.push(`title: ${seen.title}`);
      if (!seen.shared.includes(name)) wrong.push(`og:title: ${seen.shared}`);
      return [];
    });
  }
  expect(attack?.items).toHaveLength(15);
  expect(wrong).toEqual([]);
});

describe('what is published', () => {
  test('JSON-LD in pages parses, and says what was typed', () => {
    const blocks = named('.html').flatMap((name) => {
      const found = textOf(name).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
      return [...found].map(([, text = '']) => JSON.parse(text) as { name?: string });
    });
    expect(blocks.length).toBeGreaterThan(50);
    const names = blocks.map(({ name }) => name ?? '').filter((name) => name.includes('onload'));
    expect(names.some((name) => name.includes('計画</title><svg onload=window.__hacked=1>'))).toBe(
      true,
    );
  });

  test('every JSON file parses', () => {
    const names = files.filter((name) => /\.(json|jsonld)$|package_search$/.test(name));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) expect(() => JSON.parse(textOf(name)) as unknown, name).not.toThrow();
  });

  test('every XML file is well-formed', async () => {
    const names = named('.xml');
    expect(names.length).toBeGreaterThan(3);
    const faults = await site.visit('about/', { width: 320 }, (page) =>
      page.evaluate(
        (texts) =>
          texts.flatMap(([name, text]) => {
            const document = new DOMParser().parseFromString(text, 'application/xml');
            const fault = document.querySelector('parsererror')?.textContent;
            return fault === undefined ? [] : [`${name}: ${fault}`];
          }),
        names.map((name) => [name, textOf(name)] as const),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('no cell of a CSV file is taken for a formula, in archives neither', () => {
    const archives = named('.zip').map((name) => textsInArchive(bytesOf(name)));
    const packed = archives.flatMap((all) => [...all].filter(([name]) => name.endsWith('.csv')));
    const texts = [...named('.csv').map((name) => [name, textOf(name)] as const), ...packed];
    expect(packed.length).toBeGreaterThan(10);
    expect(
      texts.flatMap(([name, text]) => formulaCells(text).map((cell) => `${name}: ${cell}`)),
    ).toEqual([]);
  });

  test('files in archives lie below one folder and have plain names', () => {
    const archives = named('.zip').map((name) => textsInArchive(bytesOf(name)));
    const names = archives.flatMap((all) => [...all.keys()]);
    expect(names.filter((name) => !/^[a-z0-9-]+\/[A-Za-z0-9-]+\.[a-z]+$/.test(name))).toEqual([]);
  });
});
