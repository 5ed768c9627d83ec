import { describe, expect, test } from 'vitest';
import { clipped, heldHeight } from '../clipped.ts';
import { openDetails, openSite } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test('a window of 1280 × 1024 px, magnified four times, scrolls one way and is not filled by what stays', async () => {
    await site.visit(place, { width: 320, height: 256 }, async (page) => {
      expect(await overflowing(page)).toEqual([]);
      await openDetails(page);
      expect(await overflowing(page)).toEqual([]);
      expect(await heldHeight(page)).toBeLessThan(0.25);
    });
  });

  test('with text twice as large it still fits', async () => {
    await site.visit(place, { width: 640 }, async (page) => {
      await page.$eval('html', (html) => (html.style.fontSize = '200%'));
      await openDetails(page);
      expect(await overflowing(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
    });
  });

  test('with the text spacing that WCAG 1.4.12 allows readers it still fits', async () => {
    await site.visit(place, { width: 375 }, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
            'p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      await openDetails(page);
      expect(await overflowing(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
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
