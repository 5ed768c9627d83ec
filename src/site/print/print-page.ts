import { readFileSync } from 'node:fs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { absoluteUrl } from '#src/domain/site-paths.ts';
import { paperControlId, type PaperId } from '#src/styles/sheet-style.ts';
import { contentTypeOf, findStaticFile } from '../static-file.ts';

/** A built site, and the address under which it is published. */
interface PrintedSite {
  folder: string;
  url: string;
}

/** Hundreds of pages take their time. */
const TIMEOUT = 5 * 60_000;

function answer(request: HTTPRequest, { folder, url }: PrintedSite): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  const site = new URL(`${url.replace(/\/$/, '')}/`);
  const file = origin === site.origin ? findStaticFile(folder, site.pathname, pathname) : undefined;
  if (file === undefined) return request.abort();
  const contentType = contentTypeOf(file);
  return request.respond({ status: 200, contentType, body: readFileSync(file) });
}

/** Whether the machine has letters for Japanese: without, every character is the same empty box. */
function canWriteJapanese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const draw = (text: string): string => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context) context.font = `40px ${getComputedStyle(document.body).fontFamily}`;
      context?.fillText(text, 0, 60);
      return canvas.toDataURL();
    };
    return draw('永') !== draw('国');
  });
}

/**
 * Prints a page of sheets as the reader's browser would, after choosing the paper. The browser believes to be at
 * the published address, so the links on the paper lead there; nothing is asked from the network.
 * @returns a tagged PDF with an outline
 */
export async function printPage(
  browser: Browser,
  site: PrintedSite,
  path: string,
  paper: PaperId,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, site));
    await page.goto(absoluteUrl(site.url, path), { waitUntil: 'load' });
    if (!(await canWriteJapanese(page))) {
      throw new Error(
        'このコンピューターには日本語のフォントがありません。Noto Sans CJK JP などを入れてから、もう一度実行してください。',
      );
    }
    await page.click(`#${paperControlId(paper)}`);
    return await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      timeout: TIMEOUT,
    });
  } finally {
    await page.close();
  }
}
