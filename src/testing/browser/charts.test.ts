import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../axe-violations.ts';
import { listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { openSite, type OpenSite } from '../open-page.ts';

const SCRIPT_LIMIT = 75 * 1024;
/** The chunk that draws on a canvas, by the name that it is built under. */
const CANVAS_SCRIPT = /\/draw-canvas\.[^/]*\.js$/;

const site = openSite();

const isScript = (name: string): boolean => CANVAS_SCRIPT.test(`/${name}`);

/** A chart that can be touched, as its page tells the script of it. */
const CHART = /data-chart="\{(?:&quot;|&#34;)kind(?:&quot;|&#34;):(?:&quot;|&#34;)([a-z-]+)/g;

/** Kind of chart → the first page that has one. */
function pagesByKind(): Map<string, string> {
  const first = new Map<string, string>();
  for (const name of listBuiltFiles('index.html')) {
    for (const [, kind = ''] of readBuiltFile(name).matchAll(CHART)) {
      if (!first.has(kind)) first.set(kind, name.replace(/index\.html$/, ''));
    }
  }
  return first;
}

const pagesWithCharts = (): string[] => [...new Set(pagesByKind().values())];

interface Watched {
  page: Page;
  /** Addresses requested so far. */
  requests: string[];
  complaints: string[];
}

interface Visit {
  place: string;
  width?: number;
  site: OpenSite;
  /** Whether the canvas script cannot be loaded. */
  broken?: boolean;
}

/** Opens a page in a fresh window that notes what is requested and complained of. */
async function watch(visit: Visit, look: (watched: Watched) => Promise<void>): Promise<void> {
  const context = await visit.site.browser.createBrowserContext();
  const page = await context.newPage();
  const watched: Watched = { page, requests: [], complaints: [] };
  try {
    await page.setViewport({ width: visit.width ?? 1280, height: 800 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      watched.requests.push(request.url());
      if (visit.broken && CANVAS_SCRIPT.test(request.url())) void request.abort();
      else void request.continue();
    });
    page.on('pageerror', (error) => watched.complaints.push(String(error)));
    page.on('console', (message) => watched.complaints.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective}: ${blockedURI}`),
      );
    });
    await page.goto(new URL(visit.place, visit.site.url).href, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 150 });
    await look(watched);
  } finally {
    await context.close();
  }
}

const textOf = (page: Page, name: string): Promise<string> =>
  page.$eval(`[data-chart-${name}]`, (element) => element.textContent?.trim() ?? '');

const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => element.checkVisibility());

/** How many pixels of the canvas are drawn on. */
const inkOf = (page: Page): Promise<number> =>
  page.$eval('[data-chart-stage] canvas', (canvas) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return (pixels ?? []).filter((value, index) => index % 4 === 3 && value > 0).length;
  });

async function touch(page: Page): Promise<void> {
  await page.click('[data-chart-touch]');
  await page.waitForSelector('[data-chart-stage] canvas', { visible: true });
  await page.waitForFunction(() => document.activeElement?.matches('[data-chart-stage]'));
}

test('every kind of chart is on some page', () => {
  expect([...pagesByKind().keys()].sort()).toEqual(['grouped-bars', 'line', 'stacked-bars']);
});

test('the script that draws on a canvas is one file and small', () => {
  const scripts = listBuiltFiles('.js').filter(isScript);
  expect(scripts).toHaveLength(1);
  expect(gzipSync(readBuiltFile(scripts[0] ?? '')).byteLength).toBeLessThanOrEqual(SCRIPT_LIMIT);
});

test('Chart.js is in no other script', () => {
  const drawing = listBuiltFiles('.js').filter((name) =>
    readBuiltFile(name).includes('maintainAspectRatio'),
  );
  expect(drawing.filter((name) => !isScript(name))).toEqual([]);
});

test('a page without charts asks for no script of theirs', async () => {
  await watch({ site, place: 'about/' }, async ({ requests }) => {
    expect(requests.filter((url) => /chart|canvas/i.test(url))).toEqual([]);
  });
});

test('nothing is loaded before somebody wants to touch a chart, and then without complaint', async () => {
  for (const place of pagesWithCharts()) {
    await watch({ site, place }, async ({ page, requests, complaints }) => {
      await page.$eval('.chart', (chart) => chart.scrollIntoView({ behavior: 'instant' }));
      expect(requests.filter((url) => CANVAS_SCRIPT.test(url))).toEqual([]);
      await touch(page);
      expect(requests.filter((url) => CANVAS_SCRIPT.test(url))).toHaveLength(1);
      expect(await isShown(page, '[data-chart-drawing]')).toBe(false);
      expect(await inkOf(page)).toBeGreaterThan(1000);
      expect(complaints).toEqual([]);
    });
  }
});

test('a touched chart is walked with the arrow keys and reads each point', async () => {
  for (const place of pagesWithCharts()) {
    await watch({ site, place, width: 375 }, async ({ page, complaints }) => {
      await page.focus('[data-chart-touch]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('[data-chart-stage]'));
      const first = await textOf(page, 'status');
      expect(first).toContain('、');
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowUp');
      expect(await textOf(page, 'status')).toContain('：');
      const role = await page.$eval('[data-chart-status]', (element) => element.role);
      expect(role).toBe('status');
      await page.keyboard.press('Escape');
      expect(await isShown(page, '[data-chart-drawing]')).toBe(true);
      const focus = await page.evaluate(() => document.activeElement?.textContent?.trim());
      expect(focus).toBe('触って見る');
      expect(complaints).toEqual([]);
    });
  }
});

test('a pointer that passes over a touched chart opens nothing; one that presses reads the point', async () => {
  const [place = ''] = pagesWithCharts();
  await watch({ site, place }, async ({ page }) => {
    await touch(page);
    const canvas = await page.waitForSelector('[data-chart-stage] canvas');
    const drawn = async () => {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      return canvas?.evaluate((each) => (each as HTMLCanvasElement).toDataURL());
    };
    const [before, first] = [await drawn(), await textOf(page, 'status')];
    const { width = 0, height = 0 } = (await canvas?.boundingBox()) ?? {};
    await canvas?.hover();
    expect(await drawn()).toBe(before);
    await canvas?.click({ offset: { x: width * 0.9, y: height / 2 } });
    expect(await drawn()).not.toBe(before);
    expect(await textOf(page, 'status')).not.toBe(first);
  });
});

test('Tab leaves a touched chart', async () => {
  const [place = ''] = pagesWithCharts();
  await watch({ site, place }, async ({ page }) => {
    await touch(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-chart-stage]'))).toBe(
      false,
    );
  });
});

test.each([375, 1280])(
  'at %i px axe finds nothing on a touched chart, nor does it scroll',
  async (width) => {
    for (const place of pagesWithCharts()) {
      await watch({ site, place, width }, async ({ page }) => {
        await touch(page);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  },
);

test('a touched chart follows the window, and gives way to the picture on paper', async () => {
  for (const place of pagesWithCharts()) {
    await watch({ site, place, width: 1280 }, async ({ page }) => {
      await touch(page);
      await page.setViewport({ width: 375, height: 800 });
      await page.waitForFunction(
        () => (document.querySelector('[data-chart-stage] canvas')?.clientWidth ?? 999) <= 375,
      );
      expect(await inkOf(page)).toBeGreaterThan(1000);
      await page.emulateMediaType('print');
      expect(await isShown(page, '[data-chart-drawing]')).toBe(true);
      expect(await isShown(page, '[data-chart-live]')).toBe(false);
    });
  }
});

test('when the script fails the picture stays, and the reader is told', async () => {
  const [place = ''] = pagesWithCharts();
  await watch({ site, place, broken: true }, async ({ page }) => {
    await page.click('[data-chart-touch]');
    await page.waitForFunction(() => document.querySelector('[data-chart-status]')?.textContent);
    expect(await textOf(page, 'status')).toContain('用意できませんでした');
    expect(await isShown(page, '[data-chart-drawing] svg:last-of-type')).toBe(true);
    expect(await isShown(page, '[data-chart-live]')).toBe(false);
  });
});

test('a saved picture is whole: its words, its colours, no class that it would need a style for', async () => {
  const [place = ''] = pagesWithCharts();
  await watch({ site, place }, async ({ page, complaints }) => {
    const saved = await page.evaluate(async () => {
      let blob: Blob | undefined;
      const createUrl = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (object) => createUrl((blob = object as Blob));
      document.querySelector<HTMLElement>('[data-chart-save]')?.click();
      return { type: blob?.type, text: (await blob?.text()) ?? '' };
    });
    expect(saved.type).toBe('image/svg+xml');
    expect(saved.text).toContain('<title>');
    expect(saved.text).toContain('出典：');
    expect(saved.text).toMatch(/stroke="rgb\(/);
    expect(saved.text).not.toMatch(/ class=|style=|var\(/);
    const error = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'),
      saved.text,
    );
    expect(error).toBeNull();
    expect(complaints).toEqual([]);
  });
});

test('without JavaScript there is the picture and the table, and nothing that would do nothing', async () => {
  for (const place of pagesWithCharts()) {
    await site.visit(place, { width: 375, script: false }, async (page) => {
      expect(await page.$('.chart__picture--narrow')).not.toBeNull();
      expect(await isShown(page, '.chart table')).toBe(true);
      expect(await isShown(page, '[data-chart-touch]')).toBe(false);
      expect(await isShown(page, '[data-chart-save]')).toBe(false);
    });
  }
});
