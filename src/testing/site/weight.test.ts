import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPage, builtPages, findOnPages, type SitePage } from '../site-pages.ts';

/** What arrives in the first round trips of a connection. */
const ITEM_LIMIT = 14 * 1024;
const HOME_LIMIT = 30 * 1024;

const weigh = ({ html }: SitePage): number => gzipSync(html).byteLength;

test('an item page with its styles fits into 14 KB', () => {
  const items = builtPages().filter(({ name }) => /\/items\/[^/]+\/index\.html$/.test(name));
  expect(items.length).toBe(79);
  const heavy = items.filter((page) => weigh(page) > ITEM_LIMIT);
  expect(heavy.map((page) => `${page.name}: ${weigh(page)} bytes`)).toEqual([]);
});

test('the home page fits into 30 KB', () => {
  expect(weigh(builtPage(''))).toBeLessThanOrEqual(HOME_LIMIT);
});

test('a page is read with nothing but itself: no stylesheet, font or picture to wait for', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root
      .querySelectorAll('link[rel="stylesheet"], link[rel="preload"], img, iframe, object, video')
      .map(({ tagName }) => tagName),
  );
  expect(found).toEqual([]);
});

test('scripts are modules that wait for the page, and only where there is something to do', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root
      .querySelectorAll('script')
      .filter((script) => script.getAttributeValue('type') !== 'module')
      .map((script) => script.getAttributeValue('src') ?? 'inline'),
  );
  expect(found).toEqual([]);
});
