import { expect, test } from 'vitest';
import { accessibleName } from '../accessible-name.ts';
import { attributeOf, elementsIn, parseHtml, textsOf, type HtmlElement } from '../html.ts';
import { tableCells } from '../html-tables.ts';
import { builtEmbeds, builtPages, findOnPages, type SitePage } from '../site-pages.ts';
import { headsOf } from '../table-heads.ts';

const pages = () => [...builtPages(), ...builtEmbeds()];

function tableFaults(table: HtmlElement): string[] {
  const cells = tableCells(table);
  const name = textsOf(table, 'caption')[0] ?? '';
  const scopeless = cells.filter(({ head, scope }) => head && scope === '');
  const headless = cells.filter((cell) => !cell.head && headsOf(cells, cell).join('') === '');
  return [
    // A table of Markdown has no caption: it stands below the sentence that says what it is.
    ...(name === '' && !table.closest('.prose') ? ['a table without a caption'] : []),
    ...scopeless.map(({ text }) => `${name}: the head ${text} does not say what it heads`),
    ...headless.map(({ text }) => `${name}: the cell ${text} has no head`),
  ];
}

test('every table says what it is, and every cell of it what it is about', () => {
  const tables = pages().flatMap(({ root }) => root.querySelectorAll('table'));
  expect(tables.length).toBeGreaterThan(100);
  expect(
    findOnPages(pages(), ({ root }) => root.querySelectorAll('table').flatMap(tableFaults)),
  ).toEqual([]);
});

test('a table without them is noticed', () => {
  const root = parseHtml('<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>');
  expect(root.querySelectorAll('table').flatMap(tableFaults)).toHaveLength(3);
});

test('every chart has its values in a table', () => {
  const charts = (root: HtmlElement) => root.querySelectorAll('figure.chart');
  expect(builtPages().flatMap(({ root }) => charts(root)).length).toBeGreaterThan(20);
  const found = findOnPages(pages(), ({ root }) =>
    charts(root).flatMap((chart) =>
      chart.querySelectorAll('table td').length > 0 ? [] : [accessibleName(root, chart)],
    ),
  );
  expect(found).toEqual([]);
});

test('every picture has words, or is not heard at all', () => {
  const silent = (element: HtmlElement): boolean => attributeOf(element, 'aria-hidden') === 'true';
  const pictures = ({ tagName }: HtmlElement): boolean =>
    tagName === 'svg' || tagName === 'img' || tagName === 'canvas';
  const isBelowSilent = (element: HtmlElement): boolean =>
    silent(element) || (element.parent !== null && isBelowSilent(element.parent));
  const found = findOnPages(pages(), ({ root }) =>
    elementsIn(root, pictures)
      .filter((picture) => !isBelowSilent(picture))
      .filter((picture) => picture.tagName === 'img' || attributeOf(picture, 'role') === 'img')
      .filter((picture) => accessibleName(root, picture) === '')
      .map((picture) => `${picture.tagName} ${attributeOf(picture, 'class')}`),
  );
  expect(found).toEqual([]);
});

test('menu and foot lead to the same from every page, in the same order', () => {
  const linksIn = ({ root }: SitePage, part: string): string =>
    root
      .querySelectorAll(`body > ${part} a`)
      .map((link) => accessibleName(root, link))
      .join('、');
  for (const part of ['header', 'footer']) {
    const orders = new Set(builtPages().map((page) => linksIn(page, part)));
    expect([...orders]).toHaveLength(1);
    expect([...orders][0]?.split('、').length).toBeGreaterThan(3);
  }
});

test('each page has one main part, one head and one foot', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    ['body > main', 'body > header', 'body > footer']
      .filter((part) => root.querySelectorAll(part).length !== 1)
      .map((part) => `not one ${part}`),
  );
  expect(found).toEqual([]);
});

test('nothing plays, moves on by itself or takes the focus when a page opens', () => {
  const restless = 'audio, video, object, embed, marquee, meta[http-equiv="refresh"], [autofocus]';
  const found = findOnPages(pages(), ({ root }) =>
    root.querySelectorAll(restless).map(({ tagName }) => tagName),
  );
  expect(found).toEqual([]);
});

test('no element is reached out of its order, and no key alone does anything', () => {
  const found = findOnPages(pages(), ({ root }) => [
    ...root
      .querySelectorAll('[tabindex]')
      .filter((each) => Number(attributeOf(each, 'tabindex')) > 0)
      .map(({ tagName }) => `${tagName} with a positive tabindex`),
    ...root.querySelectorAll('[accesskey]').map(({ tagName }) => `${tagName} with an accesskey`),
  ]);
  expect(found).toEqual([]);
});
