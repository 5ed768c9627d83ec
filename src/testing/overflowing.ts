import type { Page } from 'puppeteer-core';

/** Elements that stick out of the window at the side, where nothing of their own scrolls. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const isOut = (element: Element): boolean => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 0 && (right > room + 1 || left < -1) && !scrolls(element.parentElement);
    };
    const page = document.documentElement.scrollWidth - room;
    if (page <= 0) return [];
    const out = [...document.body.querySelectorAll('*')].filter(isOut);
    const names = out.map((element) => `${element.tagName}.${element.getAttribute('class')}`);
    return [`the page scrolls ${page} px sideways`, ...new Set(names)];
  });
}
