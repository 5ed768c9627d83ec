import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

interface Stop {
  /** Place among all elements of the page; -1 when the focus has left it. */
  index: number;
  name: string;
  /** Width of the outline in px; 0 when there is none. */
  outline: number;
  visible: boolean;
}

function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      index: element === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 20)}`,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      visible: element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1,
    };
  });
}

/** Indexes of what a reader can use, in the order of the page. */
function interactive(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    // Of a group of radio buttons Tab reaches the one that is chosen; arrow keys choose another.
    const input = 'input:not([type="radio"]:not(:checked))';
    const usable = `a[href], button, ${input}, select, textarea, summary, [tabindex="0"]`;
    return all.flatMap((element, index) =>
      element.matches(usable) && element.checkVisibility() && !element.matches(':disabled')
        ? [index]
        : [],
    );
  });
}

/** Presses Tab until the focus leaves the page, or comes back to where it has been. */
async function walk(page: Page, limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length <= limit) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.index === -1 || stops.some(({ index }) => index === stop.index)) return stops;
    stops.push(stop);
  }
  return stops;
}

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test('the first Tab shows the way past the head, and Enter takes it', async () => {
    await site.visit(place, { width: 1280 }, async (page) => {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      expect(stop.name).toContain('本文へ移動');
      expect(stop.visible).toBe(true);
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
      await openDetails(page);
      const expected = await interactive(page);
      const stops = await walk(page, expected.length + 5);
      expect(stops.map(({ index }) => index)).toEqual(expected);
      expect(stops.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ outline }) => outline < 2).map(({ name }) => name)).toEqual([]);
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
