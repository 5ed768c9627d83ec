import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSite } from '../open-page.ts';

const site = openSite();
const ITEM = 'koganei/action-plan-2020/items/item-04-11/';
const BUTTON = '[data-copy="citation"]';
const CITATION =
  '「学童保育所委託(1所) 小金井市 アクションプラン2020」行財政改革の見える化' +
  '（小金井市「アクションプラン2020進行管理シート（令和2年度上半期分）」（取組④の11番目）をもとに作成） ' +
  'https://example.test/sub/dir/koganei/action-plan-2020/items/item-04-11/';

const status = (page: Page): Promise<string> =>
  page.$eval('[role="status"]', (element) => element.textContent ?? '');

test('the button copies the citation and says so', async () => {
  await site.visit(ITEM, { width: 375 }, async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            document.body.dataset['copied'] = text;
            return Promise.resolve();
          },
        },
      });
    });
    expect(await status(page)).toBe('');
    await page.click(BUTTON);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
    expect(await page.$eval('body', (body) => body.dataset['copied'])).toBe(CITATION);
    expect(await status(page)).toBe('コピーしました');
  });
});

test.each([
  ['refuses', { writeText: 'refuses' }],
  ['is missing, as on a page that came without https', undefined],
])(
  'where the clipboard %s, the citation is selected to be copied by hand',
  async (_, clipboard) => {
    await site.visit(ITEM, { width: 375 }, async (page) => {
      const complaints: unknown[] = [];
      page.on('pageerror', (error) => complaints.push(error));
      await page.evaluate((given) => {
        const value = given && { writeText: () => Promise.reject(new Error('no')) };
        Object.defineProperty(navigator, 'clipboard', { value });
      }, clipboard);
      await page.click(BUTTON);
      await page.waitForFunction(
        () => document.querySelector('[role="status"]')?.textContent !== '',
      );
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(CITATION);
      expect(await status(page)).toContain('選択しました');
      expect(complaints).toEqual([]);
    });
  },
);

test('without JavaScript there is no button, and the citation is there to read', async () => {
  await site.visit(ITEM, { width: 375, script: false }, async (page) => {
    expect(await page.$eval(BUTTON, (button) => button.checkVisibility())).toBe(false);
    expect(await page.$eval('#citation', (citation) => citation.textContent)).toBe(CITATION);
  });
});
