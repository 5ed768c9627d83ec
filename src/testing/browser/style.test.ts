/** Every part of the site in every state, as readers of all kinds see it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../axe-violations.ts';
import { clipped } from '../clipped.ts';
import { contrast } from '../contrast.ts';
import { emulateMedia, SCHEMES, type MediaFeature } from '../emulate-media.ts';
import { openDetails, openSite } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';

const STYLE = 'style/';
const WIDTHS = [320, 375, 1280];
const site = openSite();

function visit<T>(
  features: readonly MediaFeature[],
  width: number,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  return site.visit(STYLE, { width }, async (page) => {
    await emulateMedia(page, features);
    await openDetails(page);
    return look(page);
  });
}

/** Colour and ground of each element, as `#rrggbb`; a ground that shows another is that other. */
function colorsOf(
  page: Page,
  selector: string,
): Promise<(readonly [text: string, ground: string])[]> {
  return page.$$eval(selector, (all) => {
    const toHex = (color: string): string => {
      const channels = [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(Number);
      return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? groundOf(element.parentElement)
        : backgroundColor;
    };
    return all.map((each) => [toHex(getComputedStyle(each).color), toHex(groundOf(each))] as const);
  });
}

describe.each(SCHEMES)('in the scheme $name', ({ features }) => {
  test.each(WIDTHS)(
    'at %i px axe finds nothing, and nothing sticks out or is cut',
    async (width) => {
      await visit(features, width, async (page) => {
        expect(await violations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await clipped(page)).toEqual([]);
      });
    },
  );

  test('chips can be read, in every tone and size', async () => {
    const colors = await visit(features, 375, (page) => colorsOf(page, '.chip, .track li'));
    // Ten ratings and ten outcomes in two sizes each, and those within other parts.
    expect(colors.length).toBeGreaterThan(40);
    const faint = colors.filter(([text, ground]) => contrast(text, ground) < 4.5);
    expect(faint).toEqual([]);
  });

  test('with text twice as large nothing sticks out or is cut', async () => {
    await visit(features, 640, async (page) => {
      await page.$eval('html', (html) => (html.style.fontSize = '200%'));
      expect(await overflowing(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
    });
  });
});

test('paper is white and its letters are dark, whatever the screen is', async () => {
  await visit([{ name: 'prefers-color-scheme', value: 'dark' }], 1280, async (page) => {
    expect(await colorsOf(page, 'html')).toEqual([['#e6e6e6', '#1a1a1a']]);
    await page.emulateMediaType('print');
    expect(await colorsOf(page, 'html')).toEqual([['#1a1a1a', '#ffffff']]);
  });
});

/** How many pixels of a chart's canvas have a colour. @param color red, green and blue */
function countPixels(page: Page, color: readonly number[]): Promise<number> {
  return page.$eval(
    '#chart-line canvas',
    (canvas, [red, green, blue]) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement)
        .getContext('2d')!
        .getImageData(0, 0, width, height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
      }
      return count;
    },
    color,
  );
}

test('a chart that is touched changes its colours with the system', async () => {
  // The tone of the actual values, in the light and in the dark.
  const [dark, light] = [
    [0x00, 0x11, 0x8f],
    [0xc5, 0xd7, 0xfb],
  ] as const;
  await site.visit(STYLE, { width: 1280 }, async (page) => {
    const said = () =>
      page.$eval('#chart-line [data-chart-status]', (status) => status.textContent);
    await page.click('#chart-line [data-chart-touch]');
    await page.waitForSelector('#chart-line canvas');
    const read = await said();
    await expect.poll(() => countPixels(page, dark)).toBeGreaterThan(100);
    expect(await countPixels(page, light)).toBe(0);
    await emulateMedia(page, [{ name: 'prefers-color-scheme', value: 'dark' }]);
    await expect.poll(() => countPixels(page, light)).toBeGreaterThan(100);
    expect(await countPixels(page, dark)).toBe(0);
    // The reader stays at the same point.
    expect(await said()).toBe(read);
  });
});

test('a picture that is saved from a dark screen has a ground of its own', async () => {
  await visit([{ name: 'prefers-color-scheme', value: 'dark' }], 1280, async (page) => {
    const saved = await page.evaluate(async () => {
      const texts: Promise<string>[] = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        texts.push((blob as Blob).text());
        return create(blob);
      };
      document.querySelector<HTMLElement>('#chart-line [data-chart-save]')?.click();
      return Promise.all(texts);
    });
    expect(saved).toHaveLength(1);
    expect(saved[0]).toContain('fill="rgb(26, 26, 26)"');
    expect(saved[0]).not.toMatch(/<text[^>]*fill="rgb\(0, 0, 0\)"/);
  });
});

test('nothing moves while the page is loaded and its pictures come', async () => {
  await site.visit(STYLE, { width: 375 }, async (page) => {
    const moved = await page.evaluate(async () => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      document.querySelector('.screenshot')?.scrollIntoView({ behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return shifts;
    });
    expect(moved).toEqual([]);
  });
});
