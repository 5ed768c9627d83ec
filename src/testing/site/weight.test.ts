import { beforeAll, expect, test } from 'vitest';
import { BYTE_BUDGET } from '#src/site/weight/byte-budget.ts';
import { describeExcess } from '#src/site/weight/describe-excess.ts';
import { findExcess } from '#src/site/weight/find-excess.ts';
import type { PageKind } from '#src/site/weight/page-kind.ts';
import { weighSite, type PageWeight } from '#src/site/weight/weigh-site.ts';
import { builtSite } from '../built-site.ts';
import { builtPages, findOnPages } from '../site-pages.ts';

/** Counted in the items.csv of 小金井市, 狛江市, 取手市, 大阪市 and the city without a name. */
const ITEM_COUNT = 79 + 65 + 26 + 2 + 106;
/** Counted in the indicators.csv of 狛江市, 取手市 and 大阪市. */
const INDICATOR_COUNT = 7 + 26 + 2;

let weights: PageWeight[] = [];
beforeAll(async () => {
  weights = await weighSite(builtSite().folder, builtSite().base);
});

test('no page exceeds its budget: neither the program’s parts nor the text of the real plans', () => {
  expect(findExcess(weights, BYTE_BUDGET).map(describeExcess)).toEqual([]);
});

test.each<[PageKind, number]>([
  ['取組項目', ITEM_COUNT],
  ['指標', INDICATOR_COUNT],
])('every page of the kind %s is weighed as one', (kind, count) => {
  expect(weights.filter((weight) => weight.kind === kind)).toHaveLength(count);
});

test('an item page with its styles may have what arrives in the first round trips', () => {
  expect(BYTE_BUDGET['取組項目'].html).toBe(14 * 1024);
});

test('a page is read with nothing but itself: no stylesheet, font or picture to wait for', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root
      .querySelectorAll('link[rel="stylesheet"], link[rel="preload"], img, iframe, object, video')
      // Paper's own styles are fetched after the rest, and hold nothing up.
      .filter((element) => element.getAttributeValue('media') !== 'print')
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
