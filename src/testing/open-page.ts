import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, type RunningBrowser } from '#src/site/browser/launch-browser.ts';
import { serveBuiltSite } from './built-site.ts';
import type { StaticServer } from './static-server.ts';

interface Screen {
  width: number;
  height?: number;
  /** False to switch the reader's JavaScript off. */
  script?: boolean;
}

export interface OpenSite {
  browser: Browser;
  /** Address of the home page. */
  url: string;
  /** Runs `visit` on a page of the site in a fresh window, which is closed at the end. */
  visit<T>(place: string, screen: Screen, visit: (page: Page) => Promise<T>): Promise<T>;
}

/**
 * A browser and the served site for the tests of one file. Call it at the top of the file; what it
 * returns is ready when the tests run.
 * @param serve another site than the one that was built for this run
 */
export function openSite(serve: () => Promise<StaticServer> = serveBuiltSite): OpenSite {
  let started: RunningBrowser | undefined;
  let server: StaticServer | undefined;
  beforeAll(async () => {
    server = await serve();
    started = await launchBrowser();
  });
  afterAll(async () => {
    await started?.close();
    await server?.close();
  });
  const running = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('the site is not open yet');
    return thing;
  };
  return {
    get browser() {
      return running(started).browser;
    },
    get url() {
      return running(server).url;
    },
    async visit(place, { width, height = 800, script = true }, visit) {
      const context = await running(started).browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setViewport({ width, height });
        await page.setJavaScriptEnabled(script);
        await page.goto(new URL(place, running(server).url).href, { waitUntil: 'load' });
        return await visit(page);
      } finally {
        await context.close();
      }
    },
  };
}

/** Opens everything that a page can unfold. */
export function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}
