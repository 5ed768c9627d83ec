import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe-violations.ts';
import { openSite } from '../open-page.ts';
import { startStaticServer, type StaticServer } from '../static-server.ts';

const site = openSite();

const EMBEDS = [
  { kind: 'plan', place: 'embed/koganei/action-plan-2020/', says: ['79項目', '未実施 18項目'] },
  {
    kind: 'item',
    place: 'embed/koganei/action-plan-2020/items/item-04-11/',
    says: ['学童保育所', '児童青少年課'],
  },
  {
    kind: 'indicator',
    place: 'embed/toride/priority-projects-2020/indicators/indicator-01/',
    says: ['選挙出前講座', '横ばい'],
  },
];

let folder = '';
let elsewhere: StaticServer;
/** The page of somebody else, on another origin. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mieruka-elsewhere-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>他の市民のページ</title>');
  elsewhere = await startStaticServer(folder);
});
afterAll(async () => {
  await elsewhere?.close();
  rmSync(folder, { recursive: true });
});

describe.each(EMBEDS)('the light version of a $kind', ({ place, says }) => {
  test.each([320, 600])('in a frame of %i px on another origin it is whole', async (width) => {
    await site.visit(place, { width: 800 }, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(elsewhere.url);
      await page.evaluate(
        (source, wide) =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            Object.assign(frame, { src: source, width: String(wide), height: '480' });
            frame.addEventListener('load', resolve);
            document.body.append(frame);
          }),
        new URL(place, site.url).href,
        width,
      );
      const inner = page.frames().find((frame) => frame !== page.mainFrame());
      const seen = await inner?.evaluate(() => ({
        text: document.body.textContent,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      for (const text of says) expect(seen?.text?.replace(/\s+/g, ' ')).toContain(text);
      expect(seen?.overflow).toBe(0);
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    });
  });

  test('axe finds nothing', async () => {
    await site.visit(place, { width: 600 }, async (page) => {
      expect(await violations(page)).toEqual([]);
    });
  });
});
