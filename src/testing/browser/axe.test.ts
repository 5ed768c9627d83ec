import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openDetails, openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [375, 1280];

const site = openSite();

/** What axe finds, as `rule: element`; the devtools protocol runs it, which no page's policy forbids. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

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
