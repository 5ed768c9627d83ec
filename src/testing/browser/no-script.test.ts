import { describe, expect, test } from 'vitest';
import { openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';

describe.each(PAGE_KINDS)('$kind without JavaScript', ({ place, facts }) => {
  test('says what it is there for', async () => {
    await site.visit(place, { width: 375, script: false }, async (page) => {
      const text = await page.$eval('body', (body) => body.textContent ?? '');
      for (const fact of facts) expect(text).toContain(fact);
    });
  });

  test('offers nothing that needs a script', async () => {
    await site.visit(place, { width: 375, script: false }, async (page) => {
      const dead = await page.$$eval('button:not([type=submit])', (buttons) =>
        buttons.filter((each) => each.checkVisibility()).map((each) => each.textContent),
      );
      expect(dead).toEqual([]);
    });
  });
});

test('what is folded opens without JavaScript', async () => {
  await site.visit(`${PLAN}2020-h1/`, { width: 375, script: false }, async (page) => {
    const list = await page.$('#grade-1');
    const summary = await list?.$('summary');
    expect(await list?.evaluate((each) => each.hasAttribute('open'))).toBe(false);
    await summary?.click();
    expect(await list?.evaluate((each) => each.hasAttribute('open'))).toBe(true);
    expect(await list?.$eval('li a', (link) => link.checkVisibility())).toBe(true);
  });
});

test('the search box leads to the search page with the words', async () => {
  await site.visit('', { width: 375, script: false }, async (page) => {
    await page.type('#home-search', '学童');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(decodeURIComponent(page.url())).toBe(`${site.url}search/?q=学童`);
  });
});
