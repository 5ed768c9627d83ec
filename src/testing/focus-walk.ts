import type { Page } from 'puppeteer-core';
import { contrast } from '#src/styles/contrast.ts';
import { emulateMedia } from './emulate-media.ts';

/** Where the focus is. */
interface Stop {
  /** Place among all elements of the page; -1 when the focus has left it. */
  index: number;
  name: string;
  /** Why it cannot be seen; empty when it can. */
  unseen: string;
  /** Width of the outline in px; 0 when there is none. */
  outline: number;
  /** Colours as CSS says them: of the outline, and of what lies around the element. */
  line: string;
  ground: string;
}

/** The place of the focus, and whether it is seen in the window with nothing over it. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const groundOf = (around: Element | null): string => {
      const colour = around ? getComputedStyle(around).backgroundColor : 'rgb(255, 255, 255)';
      return colour === 'rgba(0, 0, 0, 0)' ? groundOf(around?.parentElement ?? null) : colour;
    };
    // What is larger than the window is looked for in the part that the window shows.
    const middle = (start: number, end: number, room: number): number =>
      (Math.max(start, 0) + Math.min(end, room)) / 2;
    const coverAt = ({ left, right, top, bottom }: DOMRect): string => {
      const isOut = right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
      const [x, y] = [middle(left, right, innerWidth), middle(top, bottom, innerHeight)];
      const hit = isOut ? null : document.elementFromPoint(x, y);
      if (!hit) return 'outside of the window';
      const own = element.contains(hit) || hit.closest('label')?.contains(element);
      return own ? '' : `under ${hit.tagName} ${hit.className}`;
    };
    const rects = [...element.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    const covers = rects.map(coverAt).filter((cover) => cover !== '');
    return {
      index: element === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 20)}`,
      unseen: rects.length === 0 ? 'has no size' : (covers[0] ?? ''),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      line: outlineColor,
      ground: groundOf(element.parentElement),
    };
  });
}

/** Colours as the reader's system asks for them, and what takes the focus comes into the window at once. */
export function preferStill(page: Page, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  return emulateMedia(page, [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Presses Tab until the focus leaves the page, or comes back to where it has been. */
export async function walkByTab(page: Page, limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length <= limit) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.index === -1 || stops.some(({ index }) => index === stop.index)) return stops;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab once. */
export async function nextStop(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return focused(page);
}

/** Indexes of what a reader can use, in the order of the page. */
export function usableElements(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    // Of a group of radio buttons Tab reaches the one that is chosen; arrow keys choose another.
    const input = 'input:not([type="radio"]:not(:checked))';
    const usable = `a[href], button, ${input}, select, textarea, summary, [tabindex="0"]`;
    return all.flatMap((element, index) =>
      element.matches(usable) && element.checkVisibility() && !element.matches(':disabled')
        ? [index]
        : [],
    );
  });
}

/** `rgb(255, 212, 61)` → `#ffd43d`. @throws for a colour that is not said so */
function toHex(colour: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  if (!channels) throw new Error(`not a plain colour: ${colour}`);
  return `#${channels.map((each) => Number(each).toString(16).padStart(2, '0')).join('')}`;
}

/** What WCAG 2.4.7, 2.4.11 and 1.4.11 forbid: a focus that is not seen, or not told from what is around it. */
export function faultsOf({ name, unseen, outline, line, ground }: Stop): string[] {
  const isFaint = outline > 0 && contrast(toHex(line), toHex(ground)) < 3;
  return [
    ...(unseen === '' ? [] : [`${name}: ${unseen}`]),
    ...(outline >= 2 ? [] : [`${name}: its outline is ${outline} px wide`]),
    ...(isFaint ? [`${name}: ${line} on ${ground}`] : []),
  ];
}
