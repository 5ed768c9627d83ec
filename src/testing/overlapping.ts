import type { Page } from 'puppeteer-core';

/**
 * Texts that lie over one another, two and two. Left out are pictures, whose labels their own tests look after, what
 * only screen readers get, and what opens over a page.
 */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Lines of text are closer than their letters are tall by the font's own measure. */
    const SLACK = 0.2;
    interface Box {
      element: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const isSilent = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath.startsWith('inset(50%') ||
        isSilent(element.parentElement));
    const isLeftOut = (element: Element): boolean =>
      element.closest('svg, [popover], option') !== null ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      isSilent(element);
    /** What an element shows of a rectangle, when it or what is around it cuts off or scrolls. */
    const seenPart = (element: Element | null, box: Box): Box => {
      if (!element) return box;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = overflowX !== 'visible' || overflowY !== 'visible';
      if (!cuts || element === document.documentElement)
        return seenPart(element.parentElement, box);
      const edge = element.getBoundingClientRect();
      return seenPart(element.parentElement, {
        element: box.element,
        left: Math.max(box.left, edge.left),
        right: Math.min(box.right, edge.right),
        top: Math.max(box.top, edge.top),
        bottom: Math.min(box.bottom, edge.bottom),
      });
    };
    const boxesOf = (text: Node): Box[] => {
      const element = text.parentElement;
      if (!element || text.textContent?.trim() === '' || isLeftOut(element)) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()]
        .map(({ left, right, top, bottom, height }) =>
          seenPart(element, {
            element,
            left: left + 1,
            right: right - 1,
            top: top + height * SLACK,
            bottom: bottom - height * SLACK,
          }),
        )
        .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    while (texts.nextNode()) boxes.push(...boxesOf(texts.currentNode));
    boxes.sort((a, b) => a.top - b.top);
    const name = ({ element }: Box): string => element.textContent.trim().slice(0, 20);
    const found = boxes.flatMap((box, at) => {
      const pairs: string[] = [];
      for (const other of boxes.slice(at + 1)) {
        if (other.top >= box.bottom) break;
        const isBeside = other.left >= box.right || other.right <= box.left;
        if (!isBeside) pairs.push(`${name(box)} / ${name(other)}`);
      }
      return pairs;
    });
    return [...new Set(found)];
  });
}
