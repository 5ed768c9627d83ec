/** Every part of the site in every state, as readers of all kinds see it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { contrast } from '#src/styles/contrast.ts';
import { violations } from '../axe-violations.ts';
import { clipped } from '../clipped.ts';
import { emulateMedia, SCHEMES, type MediaFeature } from '../emulate-media.ts';
import { faultsOf, preferStill, usableElements, walkByTab } from '../focus-walk.ts';
import { openDetails, openSite } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { overlapping } from '../overlapping.ts';
import { smallTargets } from '../small-targets.ts';
import { STYLE_PLACES } from '../style-places.ts';
import { wrappedChips } from '../wrapped-chips.ts';

const CHARTS = 'style/charts/';
const RATINGS = 'style/ratings/';
const WIDTHS = [320, 375, 1280];
const site = openSite();

/** What does not stand where it should. */
async function misplaced(page: Page): Promise<Record<string, string[]>> {
  const found = {
    overflowing: await overflowing(page),
    clipped: await clipped(page),
    overlapping: await overlapping(page),
  };
  return Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0));
}

/** Opens a page of samples with all that it can unfold. */
function visit<T>(
  place: string,
  features: readonly MediaFeature[],
  width: number,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  return site.visit(place, { width }, async (page) => {
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

const schemeOf = (wanted: string): readonly MediaFeature[] =>
  SCHEMES.find(({ name }) => name === wanted)?.features ?? [];

describe.each(STYLE_PLACES)('/%s', (place) => {
  test('nothing sticks out, is cut, lies over another, breaks in a chip or is too small for a finger', async () => {
    await visit(place, schemeOf('light'), 1280, async (page) => {
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        expect.soft(await misplaced(page), `${width} px`).toEqual({});
        // The narrowest of phones may break a chip beside a name.
        if (width === 320) continue;
        expect.soft(await wrappedChips(page), `${width} px`).toEqual([]);
        expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
      }
      await page.setViewport({ width: 640, height: 800 });
      await page.$eval('html', (html) => (html.style.fontSize = '200%'));
      expect.soft(await misplaced(page), 'text twice as large').toEqual({});
    });
  });

  test('axe finds nothing, in the light and in the dark', async () => {
    await visit(place, schemeOf('light'), 1280, async (page) => {
      expect.soft(await violations(page), '1280 px').toEqual([]);
      await page.setViewport({ width: 375, height: 800 });
      expect.soft(await violations(page), '375 px').toEqual([]);
      await emulateMedia(page, schemeOf('dark'));
      expect.soft(await violations(page), 'dark').toEqual([]);
    });
  });

  test('Tab goes in order, and whatever has the focus shows its ring', async () => {
    await visit(place, [], 375, async (page) => {
      await preferStill(page);
      const expected = await usableElements(page);
      const stops = await walkByTab(page, expected.length + 5);
      expect(stops.map(({ index }) => index)).toEqual(expected);
      expect(stops.flatMap(faultsOf)).toEqual([]);
    });
  });
});

/** Pages with colours that forced ones do not replace. */
test.each([STYLE_PLACES[0] ?? '', RATINGS, CHARTS])(
  'with forced colours axe finds nothing on /%s',
  async (place) => {
    await visit(place, schemeOf('forced'), 375, async (page) => {
      expect(await violations(page)).toEqual([]);
    });
  },
);

test('texts that lie over one another, and a chip that breaks, are noticed', async () => {
  await visit(RATINGS, [], 375, async (page) => {
    await page.$eval('#answers-title', (title) =>
      Object.assign((title as HTMLElement).style, { position: 'relative', top: '2rem' }),
    );
    expect(await overlapping(page)).toEqual([expect.stringContaining('様式の欄の中身 / ')]);
    await page.$eval('.chip', (chip) => ((chip as HTMLElement).style.width = '4rem'));
    expect(await wrappedChips(page)).toEqual([expect.stringContaining('計画どおりに達成')]);
  });
});

describe.each(SCHEMES)('in the scheme $name', ({ features }) => {
  test('chips can be read, in every tone and size', async () => {
    const colors = await visit(RATINGS, features, 375, (page) => colorsOf(page, '.chip'));
    // Ten ratings and ten outcomes in two sizes each.
    expect(colors.length).toBeGreaterThanOrEqual(40);
    expect(colors.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  });

  test('the stage where the work stands can be read', async () => {
    const colors = await visit('style/items/', features, 375, (page) =>
      colorsOf(page, '.track li'),
    );
    expect(colors.length).toBeGreaterThan(3);
    expect(colors.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  });
});

test('paper is white and its letters are dark, whatever the screen is', async () => {
  await visit(CHARTS, schemeOf('dark'), 1280, async (page) => {
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
  await site.visit(CHARTS, { width: 1280 }, async (page) => {
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
  await visit(CHARTS, schemeOf('dark'), 1280, async (page) => {
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
  await site.visit('style/words/', { width: 375 }, async (page) => {
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
