import type { HTTPRequest } from 'puppeteer-core';
import { test } from 'vitest';
import { openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

/** The search page loads its index only when there is something to look for. */
const SEARCH = { kind: 'search results', place: 'search/?q=学童' };

test.concurrent.for([...PAGE_KINDS, SEARCH])(
  '$kind: no complaint, no other origin, no missing file',
  async ({ place }, { expect }) => {
    const context = await site.browser.createBrowserContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: HTTPRequest[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective}: ${blockedURI}`),
      );
    });
    await page.goto(new URL(place, site.url).href, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 150 });
    await context.close();

    expect(complaints).toEqual([]);
    const { origin } = new URL(site.url);
    const foreign = requests
      .map((request) => request.url())
      .filter((url) => !url.startsWith(origin));
    expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
  },
);
