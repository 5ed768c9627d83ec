import { describe, expect, test } from 'vitest';
import { violations } from '../axe-violations.ts';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const WIDTHS = [375, 1280];

const site = openSite();

describe.each(PAGE_KINDS)('$kind', ({ place }) => {
  test.each(WIDTHS)('at %i px axe finds nothing, folded or not', async (width) => {
    await site.visit(place, { width }, async (page) => {
      expect(await violations(page)).toEqual([]);
      await openDetails(page);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test('axe notices what it should', async () => {
  await site.visit('', { width: 375 }, async (page) => {
    await page.$eval('h1', (heading) => (heading.outerHTML = '<img><h3>Title</h3>'));
    const found = await violations(page);
    expect(found.join('\n')).toContain('image-alt');
    expect(found.join('\n')).toContain('heading');
  });
});
