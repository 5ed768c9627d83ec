import type { Page } from 'puppeteer-core';

/**
 * Targets smaller than 24 × 24 CSS px that none of the exceptions of WCAG 2.5.8 allows: those in a line of text, those
 * far enough from all others, and fields that look as the browser makes them.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIZE = 24;
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"][role]';
    const isTarget = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const targets = [...document.querySelectorAll(selector)].filter(isTarget);
    const boxes = new Map(targets.map((each) => [each, each.getBoundingClientRect()]));
    const isSmall = ({ width, height }: DOMRect): boolean => width < SIZE || height < SIZE;

    const blockOf = (element: Element): Element => {
      const parent = element.parentElement ?? document.body;
      return getComputedStyle(parent).display === 'inline' ? blockOf(parent) : parent;
    };
    const textWithout = (block: Element): string => {
      const copy = block.cloneNode(true) as Element;
      copy.querySelectorAll(selector).forEach((each) => each.remove());
      return copy.textContent.trim();
    };
    const isInLine = (element: Element): boolean =>
      getComputedStyle(element).display.startsWith('inline') &&
      textWithout(blockOf(element)) !== '';

    const centre = ({ left, top, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2,
    });
    const gap = (a: DOMRect, b: DOMRect): number => {
      const { x, y } = centre(a);
      const across = Math.max(b.left - x, x - b.right, 0);
      const down = Math.max(b.top - y, y - b.bottom, 0);
      return Math.hypot(across, down);
    };
    const crowds = (box: DOMRect, other: DOMRect): boolean => {
      const [a, b] = [centre(box), centre(other)];
      const near = isSmall(other) && Math.hypot(a.x - b.x, a.y - b.y) < SIZE;
      return near || gap(box, other) < SIZE / 2;
    };
    const isAlone = (element: Element, box: DOMRect): boolean =>
      [...boxes].every(([other, its]) =>
        other === element || other.contains(element) || element.contains(other)
          ? true
          : !crowds(box, its),
      );
    const isPlainField = (element: Element): boolean =>
      element.matches('input[type="radio"], input[type="checkbox"]') &&
      getComputedStyle(element).appearance === 'auto';

    return [...boxes]
      .filter(([, box]) => isSmall(box))
      .filter(
        ([element, box]) => !isInLine(element) && !isPlainField(element) && !isAlone(element, box),
      )
      .map(([element, { width, height }]) => {
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return `${element.tagName} ${name.slice(0, 20)}: ${Math.round(width)} × ${Math.round(height)} px`;
      });
  });
}
