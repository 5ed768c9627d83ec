import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { DATA_FOLDER, datasetIn } from '../test-data.ts';
import { faultyWorkbook } from './faulty-workbook.ts';
import type { Picture } from './picture.ts';

const PLAN = 'koganei/action-plan-2020/';
const READY = '準備ができました';

async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(
    (words: string) => document.querySelector('[data-check-status]')?.textContent?.includes(words),
    {},
    READY,
  );
}

/** Hands a workbook with slips to the check page, and waits for what it says. */
async function handInWorkbook(page: Page): Promise<void> {
  await waitUntilReady(page);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mieruka-picture-'));
  const file = path.join(folder, '企画政策課.xlsx');
  await writeFile(file, faultyWorkbook(datasetIn(DATA_FOLDER)));
  const input = await page.$('input[type="file"]');
  await input?.uploadFile(file);
  await page.waitForSelector('[data-check-findings] li');
  // The verdict has the focus, for those who hear it; its frame would puzzle those who see the picture.
  await page.$eval('[data-check-verdict]', (verdict) => (verdict as HTMLElement).blur());
  await rm(folder, { recursive: true });
}

/** Every picture of the site that a guide or the README shows; their words stand beside them there. */
export const PICTURES: readonly Picture[] = [
  { file: 'readme/period.png', place: `${PLAN}2020-h1/`, width: 1040, height: 650 },
  {
    file: 'guide/item.png',
    place: `${PLAN}items/item-04-11/`,
    width: 720,
    height: 820,
    from: 'main > *',
  },
  {
    file: 'guide/check-start.png',
    place: 'check/',
    width: 720,
    height: 440,
    from: 'main > *',
    prepare: waitUntilReady,
  },
  {
    file: 'guide/check-findings.png',
    place: 'check/',
    width: 720,
    height: 500,
    from: '[data-check-results]',
    prepare: handInWorkbook,
  },
];
