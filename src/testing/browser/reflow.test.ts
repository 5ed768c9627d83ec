import { describe, expect, test } from 'vitest';
import { openDetails, openSite } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test('at 320 px nothing scrolls sideways, folded or not', async () => {
    await site.visit(place, { width: 320 }, async (page) => {
      expect(await overflowing(page)).toEqual([]);
      await openDetails(page);
      expect(await overflowing(page)).toEqual([]);
    });
  });

  test('with text twice as large it still fits', async () => {
    await site.visit(place, { width: 640 }, async (page) => {
      await page.$eval('html', (html) => (html.style.fontSize = '200%'));
      await openDetails(page);
      expect(await overflowing(page)).toEqual([]);
    });
  });

  test('with the text spacing that WCAG 1.4.12 allows readers it still fits', async () => {
    await site.visit(place, { width: 375 }, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      await openDetails(page);
      expect(await overflowing(page)).toEqual([]);
    });
  });
});
