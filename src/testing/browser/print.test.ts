import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-page.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';
/** The longest: 17 items. */
const SHEET = `${PLAN}2020-h1/initiative-05/`;
const POINTS_PER_MM = 72 / 25.4;
const mm = (points: number): number => Math.round(points / POINTS_PER_MM);

/** Width and height of each page of a PDF in mm; streams are unpacked, for pages may hide in them. */
function pageSizes(pdf: Uint8Array): [number, number][] {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const boxes = [raw, ...streams].flatMap((text) => [
    ...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g),
  ]);
  return boxes.map(([, width, height]) => [mm(Number(width)), mm(Number(height))]);
}

const print = (place: string): Promise<[number, number][]> =>
  site.visit(place, { width: 1280 }, async (page) =>
    pageSizes(await page.pdf({ preferCSSPageSize: true })),
  );

function printStyle(page: Page, selector: string, property: string): Promise<string> {
  return page.$eval(
    selector,
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

describe('the official sheet on paper', () => {
  test('is A3 landscape, on as many pages as it needs', async () => {
    const sizes = await print(SHEET);
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toEqual([420, 297]);
  });

  test('repeats its head, keeps its rows whole, and is a table again', async () => {
    await site.visit(SHEET, { width: 375 }, async (page) => {
      await page.emulateMediaType('print');
      expect(await printStyle(page, '.sheet thead', 'display')).toBe('table-header-group');
      expect(await printStyle(page, '.sheet thead', 'position')).toBe('static');
      expect(await printStyle(page, '.sheet tbody tr', 'display')).toBe('table-row');
      expect(await printStyle(page, '.sheet tbody tr', 'break-inside')).toBe('avoid');
      expect(await printStyle(page, '.sheet__label', 'display')).toBe('none');
      // A grid would not make room for the heads that are repeated.
      expect(await printStyle(page, 'main', 'display')).toBe('block');
    });
  });

  test('is not cut off at the right', async () => {
    const width = Math.round((420 - 20) * (96 / 25.4));
    await site.visit(SHEET, { width }, async (page) => {
      await page.emulateMediaType('print');
      const missing = await page.$eval(
        '.sheet',
        (sheet) => sheet.getBoundingClientRect().right - document.documentElement.clientWidth,
      );
      expect(missing).toBeLessThanOrEqual(1);
    });
  });

  test('leaves out what only a screen needs, and keeps where it is from', async () => {
    await site.visit(SHEET, { width: 1280 }, async (page) => {
      await page.emulateMediaType('print');
      const shown = (selector: string): Promise<boolean[]> =>
        page.$$eval(selector, (all) => all.map((each) => each.checkVisibility()));
      for (const selector of ['.site-header__menu', '.pager', '.button', '.skip-link'])
        expect((await shown(selector)).filter(Boolean), selector).toEqual([]);
      const text = await page.$eval('body', (body) => body.innerText);
      expect(text).toContain('非公式');
      expect(text).toContain('出典：小金井市');
    });
  });
});

test('other pages keep the paper that the reader has', async () => {
  const sizes = await print(`${PLAN}items/item-04-11/`);
  expect(sizes[0]).toEqual([216, 279]);
});

test('what is folded on the screen is printed', async () => {
  await site.visit(`${PLAN}2020-h1/`, { width: 1280 }, async (page) => {
    const shown = () =>
      page.$$eval('details ul', (lists) => lists.map((each) => each.checkVisibility()));
    expect(new Set(await shown())).toEqual(new Set([false]));
    await page.emulateMediaType('print');
    expect(new Set(await shown())).toEqual(new Set([true]));
  });
});
