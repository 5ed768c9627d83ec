import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clipped, heldHeight } from '../clipped.ts';
import { openDetails, openSite } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

/** Lines and letters as far apart as WCAG 1.4.12 allows readers to set them. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

function space(page: Page): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

const setTextSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test('a window of 1280 × 1024 px, magnified four times, scrolls one way and is not filled by what stays', async () => {
    await site.visit(place, { width: 320, height: 256 }, async (page) => {
      expect(await overflowing(page)).toEqual([]);
      await openDetails(page);
      expect(await overflowing(page)).toEqual([]);
      expect(await heldHeight(page)).toBeLessThan(0.25);
    });
  });

  test('with text twice as large, or spaced as WCAG 1.4.12 allows readers, it still fits', async () => {
    await site.visit(place, { width: 1280 }, async (page) => {
      await openDetails(page);
      await setTextSize(page, '200%');
      for (const width of [1280, 640]) {
        await page.setViewport({ width, height: 800 });
        expect.soft(await overflowing(page), `text twice as large, ${width} px`).toEqual([]);
        expect.soft(await clipped(page), `text twice as large, ${width} px`).toEqual([]);
      }
      await setTextSize(page, '');
      await page.setViewport({ width: 375, height: 800 });
      await space(page);
      expect.soft(await overflowing(page), 'text spaced').toEqual([]);
      expect.soft(await clipped(page), 'text spaced').toEqual([]);
    });
  });
});

test('a text that is cut off is noticed', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await page.$eval('h1', (heading) =>
      Object.assign(heading.style, { height: '4px', overflow: 'hidden' }),
    );
    expect(await clipped(page)).toEqual([expect.stringMatching(/^H1.*below/)]);
  });
});
