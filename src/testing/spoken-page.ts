import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { JSHandle, Page } from 'puppeteer-core';
import { readHeads } from './page-tables.ts';

const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'base64',
);

/** What is heard at one place of a page. */
export interface Utterance {
  phrase: string;
  /** What readers say here and this one does not: a data cell's heads, whether something is folded. */
  remark: string;
}

interface Step extends Utterance {
  /** Place among all data cells of the page; -1 where none begins. */
  cell: number;
}

type Reader = typeof virtual;

/** Loads the reader into a page; as a text, because Vitest rewrites an `import()` that it sees. */
const loadReader = (page: Page): Promise<JSHandle<Reader>> =>
  page.evaluateHandle(
    `import('data:text/javascript;base64,${READER}').then(({ virtual }) => virtual)`,
  ) as Promise<JSHandle<Reader>>;

/**
 * Walks a page with a virtual screen reader that runs inside it. The reader knows roles, names and styles. Of
 * `details` it knows too little: that what they hold is not there while they are closed, and whether they are.
 * And what a hidden `wbr` parts it takes for two texts, where browsers tell of one.
 */
async function walk(page: Page): Promise<Step[]> {
  return page.evaluate(
    async (reader) => {
      const folded = document.querySelectorAll('details:not([open]) > :not(summary)');
      folded.forEach((each) => each.setAttribute('aria-hidden', 'true'));
      document.querySelectorAll('wbr[aria-hidden]').forEach((each) => each.remove());
      document.body.normalize();
      const cells = [...document.querySelectorAll('td')];
      const steps: { phrase: string; remark: string; cell: number }[] = [];
      await reader.start({ container: document.body });
      for (;;) {
        const phrase = await reader.lastSpokenPhrase();
        const node = phrase.startsWith('end of ') ? null : reader.activeNode;
        const fold = node instanceof HTMLDetailsElement ? (node.open ? 'open' : 'closed') : '';
        const cell = node instanceof HTMLTableCellElement ? cells.indexOf(node) : -1;
        steps.push({ phrase, remark: fold, cell });
        if (phrase === 'end of document') break;
        await reader.next();
      }
      await reader.stop();
      return steps;
    },
    await loadReader(page),
  );
}

/** All that a screen reader says of a page, from its first word to its last. */
export async function readAloud(page: Page): Promise<Utterance[]> {
  // The reader is loaded as a module, which the site's policy rightly forbids to everybody else.
  await page.setBypassCSP(true);
  await page.reload({ waitUntil: 'load' });
  const heads = await readHeads(page);
  const steps = await walk(page);
  return steps.map(({ phrase, remark, cell }) => ({
    phrase,
    remark: heads[cell]?.join(' > ') ?? remark,
  }));
}
