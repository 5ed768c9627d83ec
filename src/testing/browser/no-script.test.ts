import { expect, test } from 'vitest';
import { openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';

test.each(PAGE_KINDS)(
  '$kind without JavaScript says what it is there for, and offers nothing that needs a script',
  async ({ place, facts }) => {
    await site.visit(place, { width: 375, script: false }, async (page) => {
      const text = await page.$eval('body', (body) => body.textContent ?? '');
      for (const fact of facts) expect(text).toContain(fact);
      const dead = await page.$$eval('button:not([type=submit], [popovertarget])', (buttons) =>
        buttons.filter((each) => each.checkVisibility()).map((each) => each.textContent),
      );
      expect(dead).toEqual([]);
    });
  },
);

test('what is folded opens without JavaScript', async () => {
  await site.visit(`${PLAN}2020-h1/`, { width: 375, script: false }, async (page) => {
    const isShown = () => page.$eval('#grade-1 a', (link) => link.checkVisibility());
    expect(await isShown()).toBe(false);
    await page.click('details:has(#grade-1) > summary');
    expect(await isShown()).toBe(true);
  });
});

test('an entry of the legend opens the list that it leads to', async () => {
  await site.visit(`${PLAN}2020-h1/`, { width: 375, script: false }, async (page) => {
    await page.click('.legend a[href="#grade-4"]');
    await page.waitForSelector('#grade-4 a', { visible: true });
    expect(await page.$$eval('#grade-4 > li', (items) => items.length)).toBe(18);
  });
});

test('the search box leads to the search page with the words', async () => {
  await site.visit('', { width: 375, script: false }, async (page) => {
    await page.type('#home-search', '学童');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(decodeURIComponent(page.url())).toBe(`${site.url}search/?q=学童`);
  });
});
