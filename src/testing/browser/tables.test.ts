/** Tables and chips as they are set: nothing cramped, no amount cut in two, and heads that stay in sight. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { brokenAmounts, narrowCells, tallChips } from '../broken-words.ts';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

/** Fewer of its characters in a line, and a cell of several lines reads as a column of letters. */
const LEAST_CHARACTERS = 2;
const MOST_CHIP_LINES = 2;

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test.each([320, 375, 768, 1280])(
    'at %i px no amount, chip or cell is cut to pieces',
    async (width) => {
      await site.visit(place, { width }, async (page) => {
        await openDetails(page);
        expect(await brokenAmounts(page)).toEqual([]);
        // On a sheet the letter of a rating stands above its words.
        expect(await tallChips(page, MOST_CHIP_LINES + 1)).toEqual([]);
        expect(await tallChips(page, MOST_CHIP_LINES, '.chip:not(.sheet *)')).toEqual([]);
        expect(await narrowCells(page, LEAST_CHARACTERS)).toEqual([]);
      });
    },
  );
});

const KOGANEI = 'koganei/action-plan-2020/';
const TORIDE = 'toride/priority-projects-2020/';
const UNNAMED = 'unnamed-city/reform-plan-2022/';

/** Scrolls the last row of a table into the middle of the window; tells whether a head of a column is in sight then. */
function isHeadInSight(page: Page, table: string): Promise<boolean> {
  return page.$eval(table, (element) => {
    element.querySelector('tbody:last-of-type > tr:last-child')?.scrollIntoView({
      block: 'center',
      behavior: 'instant',
    });
    const { top, bottom } = (element.querySelector('thead th') ?? element).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight / 2;
  });
}

describe('on a wide screen', () => {
  test.each([
    [`${KOGANEI}items/`, '.item-table'],
    [`${TORIDE}costs/`, '.scroll--long > table'],
    [`${UNNAMED}lineage/`, '.lineage'],
    [`${KOGANEI}2020-h1/initiative-04/`, '.sheet'],
  ])('the heads of a long table stay in sight on /%s', async (place, table) => {
    await site.visit(place, { width: 1280 }, async (page) => {
      const tall = await page.$eval(table, (element) => element.clientHeight);
      expect(tall).toBeGreaterThan(800);
      expect(await isHeadInSight(page, table)).toBe(true);
    });
  });

  test.each([
    ['the words of a rating', `${KOGANEI}items/`, '.item-table .chip > span'],
    ['a department of one word', `${KOGANEI}items/`, '.item-table__department a:not(:has(wbr))'],
  ])('%s stand in one line', async (_, place, selector) => {
    await site.visit(place, { width: 1280 }, async (page) => {
      const heights = await page.$$eval(selector, (all) =>
        all.map((each) => each.getClientRects().length === 1 && each.clientHeight < 34),
      );
      expect(heights.length).toBeGreaterThan(50);
      expect(heights.filter((isLow) => !isLow)).toEqual([]);
    });
  });
});

test('where a table scrolls sideways the name of a row stays in sight', async () => {
  await site.visit(`${UNNAMED}effects/`, { width: 375 }, async (page) => {
    const [moved, ...places] = await page.$eval('.scroll[data-list-body]', (region) => {
      region.scrollLeft = region.scrollWidth;
      const edges = region.getBoundingClientRect();
      const head = region.querySelector('tbody th[scope="row"]')?.getBoundingClientRect();
      return [region.scrollLeft, (head?.left ?? 0) - edges.left, (head?.width ?? 0) / edges.width];
    });
    expect(moved).toBeGreaterThan(100);
    expect(places[0]).toBeCloseTo(1, 0);
    expect(places[1]).toBeLessThan(0.5);
  });
});

test('on a phone what a project costs is a card: nothing of it lies outside, and the reason has its label', async () => {
  await site.visit(`${TORIDE}costs/`, { width: 320 }, async (page) => {
    const outside = await page.$eval(
      '.scroll--long',
      (region) => region.scrollWidth - region.clientWidth,
    );
    expect(outside).toBe(0);
    const labels = await page.$$eval('.stacked__label', (all) =>
      all.map((label) => label.checkVisibility() && label.textContent?.trim()),
    );
    expect(new Set(labels)).toEqual(new Set(['事業費増減理由']));
  });
});

test('on a phone what a level means is a list under each stage, with its letter', async () => {
  await site.visit(KOGANEI, { width: 375 }, async (page) => {
    const rows = await page.$$eval('.criteria tbody td', (cells) =>
      cells.map((cell) => ({
        width: cell.clientWidth,
        level: cell.querySelector('.criteria__level')?.checkVisibility(),
      })),
    );
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.every(({ width, level }) => width > 300 && level === true)).toBe(true);
  });
});

test('what is cut to pieces is noticed', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await page.$eval('main', (main) => {
      const make = (name: string, text: string, width: string): HTMLElement => {
        const element = document.createElement(name);
        element.textContent = text;
        Object.assign(element.style, { width, overflowWrap: 'anywhere', wordBreak: 'normal' });
        return element;
      };
      const chip = make('span', '計画どおりに達成', '3em');
      chip.className = 'chip';
      const row = document.createElement('tr');
      row.append(make('td', '評価の理由', '1em'), make('td', '', '300px'));
      const table = document.createElement('table');
      table.style.tableLayout = 'fixed';
      table.append(row);
      main.replaceChildren(make('p', '4億2,180万8千円', '4em'), chip, table);
    });
    expect(await brokenAmounts(page)).toEqual(['[4億2,180万8千円]']);
    expect(await tallChips(page, MOST_CHIP_LINES)).toEqual([
      expect.stringMatching(/^計画どおりに達成: [3-8]$/),
    ]);
    expect(await narrowCells(page, LEAST_CHARACTERS)).toEqual([
      expect.stringMatching(/^評価の理由/),
    ]);
  });
});
