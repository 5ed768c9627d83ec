import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { preferStill } from '../focus-walk.ts';
import { openDetails, openSite } from '../open-page.ts';
import { STYLE_PLACES } from '../style-places.ts';

const site = openSite();

/** Elements whose style says that they move. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (durations: string): number =>
      Math.max(...durations.split(',').map((each) => Number.parseFloat(each)));
    return [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const moves = seconds(style.transitionDuration) > 0 || seconds(style.animationDuration) > 0;
        return moves || style.scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
  });
}

describe.each<readonly [name: string, place: string]>([
  ...STYLE_PLACES.map((place) => [place, place] as const),
  ['home', ''],
  ['indicator', 'toride/priority-projects-2020/indicators/indicator-01/'],
  ['sheet', 'koganei/action-plan-2020/2020-h1/initiative-04/'],
  ['search', 'search/'],
  ['check', 'check/'],
])('%s', (_, place) => {
  test('moves nothing for a reader who asks for less motion, and nothing by itself for anybody', async () => {
    await site.visit(place, { width: 375 }, async (page) => {
      await openDetails(page);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await preferStill(page);
      expect(await moving(page)).toEqual([]);
    });
  });
});

test('what moves is noticed', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await preferStill(page);
    await page.$eval('h1', (heading) => (heading.style.transition = 'color 2s'));
    expect(await moving(page)).toEqual([expect.stringMatching(/^H1/)]);
  });
});
