import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSite } from '../open-page.ts';

const site = openSite();
const ITEM = 'koganei/action-plan-2020/items/item-08-03/';
/** The word stands in the item's name, so the page lists it below the heading. */
const WORD = 'button.explained[popovertarget="term-kaikei-nendo-ninyo"]';
const NOTE = '#term-kaikei-nendo-ninyo';
const EXPLANATION = '4月から翌年3月までの1年度を超えない期間で任用される、非常勤の公務員です。';

const isOpen = (page: Page) => page.$eval(NOTE, (note) => note.matches(':popover-open'));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('Enter opens what a word means, Tab goes on into it, Escape closes it', async () => {
  await site.visit(ITEM, { width: 1280, script: false }, async (page) => {
    expect(await isOpen(page)).toBe(false);
    await page.focus(WORD);
    await page.keyboard.press('Enter');
    expect(await isOpen(page)).toBe(true);
    expect(await page.$eval(NOTE, (note) => note.textContent)).toContain(EXPLANATION);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('用語集で');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await focused(page)).toBe('会計年度任用職員');
  });
});

test('a tap opens it on the smallest screen, all of it in sight, and another closes it', async () => {
  await site.visit(ITEM, { width: 320, height: 480, script: false }, async (page) => {
    await page.click(WORD);
    expect(await isOpen(page)).toBe(true);
    const { left, right, top, bottom } = await page.$eval(NOTE, (note) =>
      note.getBoundingClientRect().toJSON(),
    );
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(480);
    await page.click(`${NOTE} button`);
    expect(await isOpen(page)).toBe(false);
  });
});

test('a screen reader hears a button that says what it opens', async () => {
  await site.visit(ITEM, { width: 375 }, async (page) => {
    const word = await page.$(WORD);
    const node = await page.accessibility.snapshot({ root: word! });
    expect(node).toMatchObject({ role: 'button', name: '会計年度任用職員（用語の説明）' });
  });
});

test('on paper a word is a word', async () => {
  await site.visit(ITEM, { width: 800 }, async (page) => {
    await page.click(WORD);
    await page.emulateMediaType('print');
    expect(await page.$eval(NOTE, (note) => note.checkVisibility())).toBe(false);
    const line = await page.$eval(WORD, (word) => getComputedStyle(word).textDecorationLine);
    expect(line).toBe('none');
  });
});

test('the link of an explanation leads to the word in the glossary', async () => {
  await site.visit(ITEM, { width: 375, script: false }, async (page) => {
    await page.click(WORD);
    await Promise.all([page.waitForNavigation(), page.click(`${NOTE} a`)]);
    expect(page.url()).toBe(`${site.url}glossary/#kaikei-nendo-ninyo`);
    expect(await page.$eval('.term:target dt', (word) => word.textContent)).toContain(
      '会計年度任用職員',
    );
  });
});
