import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Picture } from './picture.ts';

const AIR = 16;

/** How far down the page the picture begins: a little above its part. */
async function topOf(page: Page, from: string | undefined): Promise<number> {
  if (from === undefined) return 0;
  const top = await page.$eval(from, (part) => part.getBoundingClientRect().top + window.scrollY);
  return Math.max(0, Math.floor(top) - AIR);
}

/**
 * Takes a picture of the served site and writes it below `folder`.
 * @returns its size in bytes
 * @throws when the page is not there
 */
export async function takePicture(
  browser: Browser,
  siteUrl: string,
  { file, place, width, height, prepare, from }: Picture,
  folder: string,
): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const response = await page.goto(new URL(place, siteUrl).href, { waitUntil: 'networkidle0' });
  if (!response?.ok()) throw new Error(`サイトに「/${place}」がありません。`);
  await prepare?.(page);
  const clip = { x: 0, y: await topOf(page, from), width, height };
  const bytes = await page.screenshot({ type: 'png', clip, captureBeyondViewport: true });
  await page.close();
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, bytes);
  return bytes.byteLength;
}
