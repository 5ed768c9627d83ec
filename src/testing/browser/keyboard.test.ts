import { describe, expect, test } from 'vitest';
import { faultsOf, nextStop, preferStill, usableElements, walkByTab } from '../focus-walk.ts';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test('the first Tab shows the way past the head, and Enter takes it', async () => {
    await site.visit(place, { width: 1280 }, async (page) => {
      const stop = await nextStop(page);
      expect(stop.name).toContain('本文へ移動');
      expect(faultsOf(stop)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash === '#main');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => {
        const main = document.querySelector('main');
        const active = document.activeElement;
        const links = main?.querySelector(
          'a[href], button, input, select, summary, [tabindex="0"]',
        );
        return links ? main?.contains(active) : true;
      });
      expect(inside).toBe(true);
    });
  });

  test('Tab reaches everything, in order, visibly, and gets out again', async () => {
    await site.visit(place, { width: 375 }, async (page) => {
      await preferStill(page);
      await openDetails(page);
      const expected = await usableElements(page);
      const stops = await walkByTab(page, expected.length + 5);
      expect(stops.map(({ index }) => index)).toEqual(expected);
      expect(stops.flatMap(faultsOf)).toEqual([]);
    });
  });
});

test('a folded part opens and closes with the keyboard', async () => {
  await site.visit('koganei/action-plan-2020/', { width: 375 }, async (page) => {
    await page.focus('main summary');
    const isOpen = () => page.$eval('main details', (details) => details.open);
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Space');
    expect(await isOpen()).toBe(false);
  });
});
