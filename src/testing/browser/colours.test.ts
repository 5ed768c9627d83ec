import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { colourViolations } from '../axe-violations.ts';
import { emulateMedia } from '../emulate-media.ts';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';
const PLACES = [`${PLAN}2020-h1/`, `${PLAN}2020-h1/initiative-04/`, `${PLAN}items/item-04-11/`];

/** Chips whose letters cannot be told from their ground, or that say nothing. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
      return colour === 'rgba(0, 0, 0, 0)' ? groundOf(element?.parentElement ?? null) : colour;
    };
    return [...document.querySelectorAll('.chip, .track [aria-current], .legend b')]
      .filter((each) => each.textContent === '' || getComputedStyle(each).color === groundOf(each))
      .map((each) => each.outerHTML);
  });
}

describe.each([
  ['a dark system', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['forced colours', [{ name: 'forced-colors', value: 'active' }]],
  ['more contrast', [{ name: 'prefers-contrast', value: 'more' }]],
])('with %s', (_, features) => {
  test.each(PLACES)('grades on /%s can be read', async (place) => {
    await site.visit(place, { width: 375 }, async (page) => {
      await emulateMedia(page, features);
      await openDetails(page);
      expect(await page.$$('.chip, .legend b')).not.toHaveLength(0);
      expect(await unreadable(page)).toEqual([]);
    });
  });
});

test.each(PAGE_KINDS)(
  '$kind: in the dark every text can be read on its ground',
  async ({ place }) => {
    await site.visit(place, { width: 375 }, async (page) => {
      await emulateMedia(page, [{ name: 'prefers-color-scheme', value: 'dark' }]);
      await openDetails(page);
      expect(await colourViolations(page)).toEqual([]);
    });
  },
);

test('a text that cannot be read in the dark is noticed', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await emulateMedia(page, [{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.$eval('h1', (heading) => (heading.style.color = 'rgb(60, 60, 60)'));
    expect(await colourViolations(page)).toEqual([expect.stringMatching(/^color-contrast/)]);
  });
});
