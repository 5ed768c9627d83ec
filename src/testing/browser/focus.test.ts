import { describe, expect, test } from 'vitest';
import { faultsOf, nextStop, preferStill, usableElements, walkByTab } from '../focus-walk.ts';
import { openDetails, openSite } from '../open-page.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';

/** 1280 × 1024 magnified four times leaves 320 × 256: what stays in place would cover the most there. */
const SCREENS = [
  { width: 1280, height: 800, scheme: 'light', parts: 'folded' },
  { width: 320, height: 256, scheme: 'dark', parts: 'open' },
] as const;

describe.each([
  ['home', ''],
  ['plan', PLAN],
  ['period', `${PLAN}2020-h1/`],
  ['item', `${PLAN}items/item-04-11/`],
  ['sheet', `${PLAN}2020-h1/initiative-04/`],
  ['search', 'search/'],
  ['check', 'check/'],
  ['data', 'data/'],
])('%s', (_, place) => {
  test.each(SCREENS)(
    'Tab goes in order, and the focus is always seen, at $width × $height px in $scheme colours, with parts $parts',
    async ({ width, height, scheme, parts }) => {
      await site.visit(place, { width, height }, async (page) => {
        await preferStill(page, scheme);
        if (parts === 'open') await openDetails(page);
        const expected = await usableElements(page);
        const stops = await walkByTab(page, expected.length + 5);
        expect(stops.map(({ index }) => index)).toEqual(expected);
        expect(stops.flatMap(faultsOf)).toEqual([]);
      });
    },
  );
});

test('a focus that is covered, or told from nothing around it, is noticed', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await preferStill(page);
    await page.evaluate(() => {
      const lid = document.createElement('div');
      Object.assign(lid.style, { position: 'fixed', inset: '0', zIndex: '9' });
      document.body.append(lid);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':focus-visible { outline-color: rgb(250, 250, 250) !important }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(faultsOf(await nextStop(page))).toEqual([
      'A 本文へ移動: under DIV ',
      'A 本文へ移動: rgb(250, 250, 250) on rgb(255, 255, 255)',
    ]);
  });
});
