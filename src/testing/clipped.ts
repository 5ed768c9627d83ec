import type { Page } from 'puppeteer-core';

/**
 * Elements that hide a part of their text: what does not fit is cut off, with no way to scroll to it, even when what
 * is in it takes the focus.
 */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = /hidden|clip/;
    // What only screen readers get is cut off on purpose, down to nothing.
    const isSilent = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath.startsWith('inset(50%') ||
        isSilent(element.parentElement));
    const inFull = (element: Element): Element => {
      const link = element.closest('a') ?? element.querySelector('a');
      link?.focus({ preventScroll: true });
      return element;
    };
    const cut = (element: Element): string[] => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return [
        ...(hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1
          ? ['aside']
          : []),
        ...(hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1
          ? ['below']
          : []),
      ];
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .filter((element) => cut(element).length > 0 && !isSilent(element))
      .flatMap((element) =>
        cut(inFull(element)).map(
          (side) =>
            `${element.tagName}.${element.getAttribute('class')} ${side}: ${element.textContent.trim().slice(0, 20)}`,
        ),
      );
  });
}

/** How much of the window's height is taken by what stays in place while a page scrolls, from 0 to 1. */
export function heldHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const held = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        /fixed|sticky/.test(getComputedStyle(element).position) &&
        getComputedStyle(element).top !== 'auto' &&
        element.checkVisibility() &&
        element.clientWidth > 1,
    );
    const heights = held.map((element) => element.getBoundingClientRect().height);
    return Math.max(0, ...heights) / innerHeight;
  });
}
