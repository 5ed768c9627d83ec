import { describe, expect, test } from 'vitest';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';
import { smallTargets } from '../small-targets.ts';

const site = openSite();

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test('at 375 px and at 1280 px a finger hits what it means', async () => {
    await site.visit(place, { width: 375 }, async (page) => {
      await openDetails(page);
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewport({ width: 1280, height: 800 });
      expect(await smallTargets(page)).toEqual([]);
    });
  });
});

test('targets that are too small and too close are noticed', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await page.evaluate(() => {
      document.body.replaceChildren(
        ...['a', 'b'].map((name) => {
          const button = document.createElement('button');
          button.textContent = name;
          Object.assign(button.style, { width: '20px', height: '20px', padding: '0' });
          return button;
        }),
      );
    });
    expect(await smallTargets(page)).toEqual(['BUTTON a: 20 × 20 px', 'BUTTON b: 20 × 20 px']);
  });
});
