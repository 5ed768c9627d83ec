import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: another colour scheme cannot break another. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The devtools protocol runs it, which no page's policy forbids. @param runOnly tags or rules of axe */
async function run(page: Page, runOnly: readonly string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/** What axe finds, as `rule: element`. */
export const violations = (page: Page): Promise<string[]> => run(page, TAGS);

/** What axe finds in the colours of a page that has no other fault. */
export const colourViolations = (page: Page): Promise<string[]> => run(page, COLOUR_RULES);
