import type { Page } from 'puppeteer-core';

/** More letters than this may need a second line on a phone. */
const LONG = 14;

/** Chips whose words, though few, stand on more than one line; a letter may stand above its words. */
export function wrappedChips(page: Page): Promise<string[]> {
  return page.$$eval(
    '.chip',
    (chips, long) => {
      const isBroken = (element: Element): boolean => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
        const height = Number.parseFloat(getComputedStyle(element).fontSize);
        return middles.some((middle) => Math.abs(middle - (middles[0] ?? 0)) > height / 2);
      };
      return chips
        .filter((chip) => chip.checkVisibility() && chip.textContent.trim().length <= long)
        .filter((chip) => (chip.children.length > 0 ? [...chip.children] : [chip]).some(isBroken))
        .map((chip) => chip.textContent.trim().replace(/\s+/g, ' '));
    },
    LONG,
  );
}
