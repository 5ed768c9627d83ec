import { expect, test } from 'vitest';
import { accessibleName } from '../accessible-name.ts';
import { attributeOf, elementsIn, squash, textOf, type HtmlElement } from '../html.ts';
import { contextOf } from '../link-context.ts';
import { builtEmbeds, builtPages, findOnPages } from '../site-pages.ts';

const pages = () => [...builtPages(), ...builtEmbeds()];

test('links of a page that say the same in the same place lead to the same', () => {
  const leadApart = (links: readonly { to: string }[]): boolean =>
    new Set(links.map(({ to }) => to)).size > 1;
  const found = findOnPages(pages(), ({ root, url }) => {
    const links = root.querySelectorAll('a[href]').map((link) => ({
      link,
      name: accessibleName(root, link),
      to: new URL(attributeOf(link, 'href') ?? '', url).href,
    }));
    return [...Map.groupBy(links, ({ name }) => name).values()]
      .filter(leadApart)
      .flatMap((same) => [...Map.groupBy(same, ({ link }) => contextOf(root, link)).values()])
      .filter(leadApart)
      .map(([first]) => first?.name ?? '');
  });
  expect(found).toEqual([]);
});

test('links can be understood alone', () => {
  const VAGUE =
    /^(こちら|ここ|詳細|詳しく|もっと見る|続き|リンク|一覧|表示|click|here|more|\d+|[A-Z])$/;
  const found = findOnPages(pages(), ({ root }) =>
    root
      .querySelectorAll('a[href]')
      .map((link) => accessibleName(root, link))
      .filter((name) => name === '' || VAGUE.test(name)),
  );
  expect(found).toEqual([]);
});

/** What a reader can jump to and a page may have several of; `section` is one where it has a name. */
function landmarkOf(root: HtmlElement, element: HtmlElement): string | undefined {
  const isLabelled = ['aria-label', 'aria-labelledby'].some(
    (name) => attributeOf(element, name) !== undefined,
  );
  const isMark = ['nav', 'aside', 'search'].includes(element.tagName);
  const role = attributeOf(element, 'role');
  if (!isMark && (element.tagName !== 'section' || !isLabelled || role !== undefined)) return;
  return `${element.tagName} ${isLabelled ? accessibleName(root, element) : ''}`.trim();
}

test('landmarks of a page have names that tell them apart', () => {
  const found = findOnPages(builtPages(), ({ root }) => {
    const marks = elementsIn(root, () => true).flatMap((each) => landmarkOf(root, each) ?? []);
    const nameless = marks.filter((mark) => mark === 'nav' || mark === 'aside');
    return [...nameless, ...marks.filter((mark, index) => marks.indexOf(mark) !== index)];
  });
  expect(found).toEqual([]);
});

test('what is called by name has the words that are seen in its name', () => {
  const isSilent = (element: HtmlElement): boolean =>
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'class')?.split(' ').includes('visually-hidden') === true;
  const seenText = (element: HtmlElement): string =>
    element.childElements.some(isSilent) ? '' : squash(textOf(element));
  const found = findOnPages(pages(), ({ root }) =>
    ['a[aria-label]', 'button[aria-label]', 'summary[aria-label]']
      .flatMap((selector) => root.querySelectorAll(selector))
      .filter((element) => !accessibleName(root, element).includes(seenText(element)))
      .map((element) => `${textOf(element)}: ${accessibleName(root, element)}`),
  );
  expect(found).toEqual([]);
});

test('folded parts and buttons of a page that say the same are told apart', () => {
  const found = findOnPages(builtPages(), ({ root }) => {
    const names = [...root.querySelectorAll('summary'), ...root.querySelectorAll('button')].map(
      (element) =>
        `${element.tagName} ${accessibleName(root, element)} ${contextOf(root, element)}`,
    );
    return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  });
  expect(found).toEqual([]);
});
