import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPage, builtPages, findOnPages, type SitePage } from '../site-pages.ts';

/** What arrives in the first round trips of a connection. */
const ITEM_LIMIT = 14 * 1024;
const INDICATOR_LIMIT = 20 * 1024;
const HOME_LIMIT = 30 * 1024;

/** Counted in the items.csv of 小金井市, 狛江市, 取手市, 大阪市 and the city without a name. */
const ITEM_COUNT = 79 + 65 + 26 + 2 + 106;
/** Counted in the indicators.csv of 狛江市, 取手市 and 大阪市. */
const INDICATOR_COUNT = 7 + 26 + 2;

const weigh = ({ html }: SitePage): number => gzipSync(html).byteLength;

function heavier(pages: readonly SitePage[], limit: number): string[] {
  const heavy = pages.filter((page) => weigh(page) > limit);
  return heavy.map((page) => `${page.name}: ${weigh(page)} bytes`);
}

test('an item page with its styles fits into 14 KB', () => {
  const items = builtPages().filter(({ name }) => /\/items\/[^/]+\/index\.html$/.test(name));
  expect(items.length).toBe(ITEM_COUNT);
  expect(heavier(items, ITEM_LIMIT)).toEqual([]);
});

test('an indicator page with its chart fits into 20 KB', () => {
  const indicators = builtPages().filter(({ name }) =>
    /\/indicators\/[^/]+\/index\.html$/.test(name),
  );
  expect(indicators.length).toBe(INDICATOR_COUNT);
  expect(heavier(indicators, INDICATOR_LIMIT)).toEqual([]);
});

test('the home page fits into 30 KB', () => {
  expect(weigh(builtPage(''))).toBeLessThanOrEqual(HOME_LIMIT);
});

test('a page is read with nothing but itself: no stylesheet, font or picture to wait for', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root
      .querySelectorAll('link[rel="stylesheet"], link[rel="preload"], img, iframe, object, video')
      .filter((element) => element.getAttributeValue('loading') !== 'lazy')
      .map(({ tagName }) => tagName),
  );
  expect(found).toEqual([]);
});

test('scripts are modules that wait for the page, and only where there is something to do', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root
      .querySelectorAll('script')
      // A data block is no script: nothing runs it.
      .filter((script) => script.getAttributeValue('type') !== 'application/ld+json')
      .filter((script) => script.getAttributeValue('type') !== 'module')
      .map((script) => script.getAttributeValue('src') ?? 'inline'),
  );
  expect(found).toEqual([]);
});
