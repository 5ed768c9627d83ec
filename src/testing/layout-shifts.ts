import type { Browser, Page } from 'puppeteer-core';

/** A slow line and a slow phone: what comes late then comes after the first paint, where its arrival can be seen. */
async function slowDown(page: Page): Promise<void> {
  const kilobytesPerSecond = 200;
  await page.emulateNetworkConditions({
    download: kilobytesPerSecond * 1024,
    upload: kilobytesPerSecond * 1024,
    latency: 150,
  });
  await page.emulateCPUThrottling(4);
}

/** From the top to the bottom, a screen at a time: what waits to be scrolled to then loads. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await nextFrame();
      await nextFrame();
    }
  });
}

/**
 * Less than this nobody sees, a fifth of what counts as good: sticky heads settle by parts of a pixel when the page is
 * scrolled, and a line or a row may be painted while the rest of it is still on its way.
 */
const VISIBLE = 0.02;

/** Everything that has moved by itself since the page began, as `0.1543 section.section`. */
function movedSoFar(page: Page): Promise<string[]> {
  return page.evaluate(async (visible) => {
    interface Shift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Element | null }[];
    }
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) =>
      shifts.push(...(list.getEntries() as Shift[])),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const name = (node: Element | null): string =>
      node ? [node.nodeName.toLowerCase(), ...(node.classList ?? [])].join('.') : '?';
    return shifts
      .filter(({ value, hadRecentInput }) => value >= visible && !hadRecentInput)
      .map(
        ({ value, sources }) =>
          `${value.toFixed(4)} ${sources.map(({ node }) => name(node)).join(' ')}`,
      );
  }, VISIBLE);
}

/** What moves by itself on a page while it loads on a slow line and is read from top to bottom. */
export async function layoutShifts(
  browser: Browser,
  url: string,
  width: number,
): Promise<string[]> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 800 });
    await slowDown(page);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 150 });
    await scrollThrough(page);
    return await movedSoFar(page);
  } finally {
    await context.close();
  }
}
