import type { Page } from 'puppeteer-core';

/**
 * Amounts of money and counts in brackets that a line ends in, with the words before them; not those in what the city
 * wrote, which is set as running text.
 */
export function brokenAmounts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const AMOUNT =
      /▲?\d[\d,]*[兆億万千百][\d,兆億万千百]*円|▲?\d{1,3}(?:,\d{3})+(?:円|千円)?|（\d+(?:項目|件|枚)）/g;
    const isSeen = (element: Element | null): boolean =>
      element !== null &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest(
        'svg, script, style, .visually-hidden, pre, code, q, .sheet, .phase, .review',
      ) === null;
    const lineCount = (node: Text, from: number, length: number): number => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + length);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(lines.map(({ bottom }) => Math.round(bottom))).size;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || !isSeen(node.parentElement)) continue;
      for (const { index, 0: amount } of node.data.matchAll(AMOUNT))
        if (lineCount(node, index, amount.length) > 1)
          found.push(`${node.data.slice(Math.max(0, index - 8), index)}[${amount}]`);
    }
    return found;
  });
}

/** Numbers of lines of text in the elements that are in sight, with their text and the room for characters. */
function measure(page: Page, selector: string) {
  return page.$$eval(selector, (elements) => {
    const isSeen = (element: Element): boolean => {
      const heads = element.closest('thead');
      return element.checkVisibility() && (!heads || getComputedStyle(heads).clipPath === 'none');
    };
    const linesOf = (element: Element): number => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const middles: number[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        middles.push(...boxes.map(({ top, height }) => top + height / 2));
      }
      const sorted = middles.toSorted((a, b) => a - b);
      // Texts of different sizes in one line have different middles.
      return sorted.filter((each, index) => each - (sorted[index - 1] ?? -99) > 8).length;
    };
    return elements.filter(isSeen).map((element) => {
      const { fontSize, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
      const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
      return {
        text: element.textContent.trim().slice(0, 20),
        lines: linesOf(element),
        room: (element.clientWidth - padding) / Number.parseFloat(fontSize),
      };
    });
  });
}

/** Chips of more than `most` lines of text. */
export async function tallChips(page: Page, most: number, selector = '.chip'): Promise<string[]> {
  const chips = await measure(page, selector);
  return chips.filter(({ lines }) => lines > most).map(({ text, lines }) => `${text}: ${lines}`);
}

/** Cells of several lines that have less room than so many of their own characters. */
export async function narrowCells(page: Page, characters: number): Promise<string[]> {
  const cells = await measure(page, 'table :is(th, td)');
  return cells
    .filter(({ lines, room }) => lines > 1 && room < characters)
    .map(({ text, room }) => `${text}: ${room.toFixed(1)}`);
}
