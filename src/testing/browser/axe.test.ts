import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../axe-violations.ts';
import { emulateMedia } from '../emulate-media.ts';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

/** Opens what lies over a page when its button is pressed; of several only the first, as for a reader. */
const openPopover = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const popover = document.querySelector<HTMLElement>('[popover]:not(:popover-open)');
    popover?.showPopover();
    return popover !== null;
  });

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test('at 375 px axe finds nothing: folded, open, with what opens over it', async () => {
    await site.visit(place, { width: 375 }, async (page) => {
      expect(await violations(page)).toEqual([]);
      await openDetails(page);
      await openPopover(page);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('at 1280 px axe finds nothing when all is open', async () => {
    await site.visit(place, { width: 1280 }, async (page) => {
      await openDetails(page);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test('the explanation of a word is sound, in both colour schemes', async () => {
  await site.visit('koganei/action-plan-2020/items/item-02-02/', { width: 375 }, async (page) => {
    await page.$eval('.term-note', (note) => (note as HTMLElement).showPopover());
    expect(await violations(page)).toEqual([]);
    await emulateMedia(page, [{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await violations(page)).toEqual([]);
  });
});

test('axe notices what it should', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await page.$eval('h1', (heading) => (heading.outerHTML = '<img><h3>Title</h3>'));
    const found = await violations(page);
    expect(found.join('\n')).toContain('image-alt');
    expect(found.join('\n')).toContain('heading');
  });
});
