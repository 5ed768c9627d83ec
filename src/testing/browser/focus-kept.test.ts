import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-page.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';
const ITEM = `${PLAN}items/item-04-11/`;

/** The words or the name of what has the focus; `BODY` where it is lost. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    if (element === document.body || !element.checkVisibility()) return 'BODY';
    return element.getAttribute('name') ?? element.textContent.trim();
  });

const isOpen = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => element.matches(':popover-open'));

test('a search leaves the focus where the words are typed', async () => {
  await site.visit('search/', { width: 375 }, async (page) => {
    await page.focus('#q');
    await page.keyboard.type('学童');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.result__title');
    expect(await focusedName(page)).toBe('q');
  });
});

describe('a list that is narrowed', () => {
  const choose = async (page: Page): Promise<void> => {
    await page.click('[data-list-form] summary');
    await page.focus('[data-list-form] select[name="評価"]');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[data-row][hidden]');
  };

  test('leaves the focus on the filter', async () => {
    await site.visit(`${PLAN}items/`, { width: 375 }, async (page) => {
      await choose(page);
      expect(await focusedName(page)).toBe('評価');
    });
  });

  test('is shown in full again by a button, and the focus is not lost with that button', async () => {
    await site.visit(`${PLAN}items/`, { width: 375 }, async (page) => {
      await page.type('input[name="q"]', '委託');
      await page.waitForSelector('[data-row][hidden]');
      await page.focus('[data-list-reset]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !document.querySelector('[data-row][hidden]'));
      expect(await focusedName(page)).not.toBe('BODY');
    });
  });

  test('widens when a choice is taken back; the focus goes to the next, at last to where they are made', async () => {
    const place = `${PLAN}items/?評価=C（未実施）&体系=initiative-04`;
    await site.visit(place, { width: 375 }, async (page) => {
      await page.focus('.choice-chips button');
      await page.keyboard.press('Enter');
      expect(await focusedName(page)).toMatch(/^体系：取組④ .*を外す$/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !document.querySelector('[data-row][hidden]'));
      expect(await focusedName(page)).toBe('絞り込み・並べ替え');
    });
  });
});

test('what is folded opens and closes under the focus', async () => {
  await site.visit(`${PLAN}2020-h1/`, { width: 375 }, async (page) => {
    await page.focus('main summary');
    const name = await focusedName(page);
    await page.keyboard.press('Enter');
    expect(await page.$eval('main details', (details) => details.open)).toBe(true);
    expect(await focusedName(page)).toBe(name);
    await page.keyboard.press('Space');
    expect(await focusedName(page)).toBe(name);
  });
});

test('the copying of a citation leaves the focus on its button', async () => {
  await site.visit(ITEM, { width: 375 }, async (page) => {
    await page.focus('[data-copy="citation"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[role="status"]:not(:empty)') !== null,
    );
    expect(await focusedName(page)).toBe('引用をコピー');
  });
});

test('the explanation of a word opens under the focus, is next, and gives the focus back', async () => {
  await site.visit(`${PLAN}items/item-02-02/`, { width: 375 }, async (page) => {
    const note = '.term-note';
    await page.focus('.explained');
    const word = await focusedName(page);
    await page.keyboard.press('Enter');
    expect(await isOpen(page, note)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toMatch(/^用語集で/);
    await page.keyboard.press('Escape');
    expect(await isOpen(page, note)).toBe(false);
    expect(await focusedName(page)).toBe(word);
  });
});

test('the menu of a narrow screen opens, is next, and gives the focus back', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    const menu = '.site-header__menu';
    await page.focus('.site-header__open');
    await page.keyboard.press('Enter');
    expect(await isOpen(page, menu)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.$eval(menu, (nav) => nav.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('メニュー');
  });
});
