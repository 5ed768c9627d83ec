import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { attributeOf, squash, textOf, textsOf, type HtmlElement } from '../html.ts';
import { builtPages, findOnPages, type SitePage } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn } from '../test-data.ts';

const { site } = datasetIn(DATA_FOLDER);

function attribute(root: HtmlElement, selector: string, name: string): string | undefined {
  const element = root.querySelector(selector);
  return element ? attributeOf(element, name) : undefined;
}

/** Values that more than one page has. */
function repeated(valueOf: (page: SitePage) => string | undefined): string[] {
  const values = builtPages().map((page) => valueOf(page) ?? '');
  return values.filter((value, index) => value === '' || values.indexOf(value) !== index);
}

const descriptionOf = ({ root }: SitePage) =>
  attribute(root, 'meta[name="description"]', 'content');

test('each page has a title of its own that names the site', () => {
  expect(repeated(({ root }) => textsOf(root, 'title')[0])).toEqual([]);
  const nameless = findOnPages(builtPages(), ({ root }) => {
    const title = textsOf(root, 'title')[0] ?? '';
    return title.endsWith(squash(site.name)) ? [] : [title];
  });
  expect(nameless).toEqual([]);
});

test('each page has a description of its own, long enough to say something', () => {
  expect(repeated(descriptionOf)).toEqual([]);
  const short = findOnPages(builtPages(), (page) => {
    const description = descriptionOf(page) ?? '';
    return description.length >= 15 ? [] : [description];
  });
  expect(short).toEqual([]);
});

test('the title says what the heading says', () => {
  const found = findOnPages(builtPages(), ({ root }) => {
    const title = textsOf(root, 'title')[0] ?? '';
    const rubyless = textsOf(root, 'h1')[0]?.replace(/（[ぁ-んー]+）/, '') ?? '';
    return title.includes(rubyless) ? [] : [`${title} / ${rubyless}`];
  });
  expect(found).toEqual([]);
});

test('each page names its own address, in Japanese, for phones', () => {
  const found = findOnPages(builtPages(), ({ root, url }) => [
    ...(attribute(root, 'link[rel="canonical"]', 'href') === url ? [] : ['canonical']),
    ...(attribute(root, 'meta[property="og:url"]', 'content') === url ? [] : ['og:url']),
    ...(attribute(root, 'html', 'lang') === 'ja' ? [] : ['lang']),
    ...(attribute(root, 'meta[name="viewport"]', 'content')?.startsWith('width=device-width')
      ? []
      : ['viewport']),
  ]);
  expect(found).toEqual([]);
});

test('each page begins with a way past its head, and says where it is', () => {
  const found = findOnPages(builtPages(), ({ root, url }) => {
    const [first] = root.querySelectorAll('body a');
    const skips = first && attributeOf(first, 'href') === '#main' && textOf(first) === '本文へ移動';
    const crumbs = root
      .querySelectorAll('nav.breadcrumbs a')
      .map((each) => attributeOf(each, 'href'));
    const { base } = builtSite();
    const located = url === builtSite().url ? crumbs.length === 0 : crumbs[0] === base;
    return [...(skips ? [] : ['skip link']), ...(located ? [] : ['breadcrumbs'])];
  });
  expect(found).toEqual([]);
});

test('breadcrumbs lead to the pages above, in order', () => {
  const found = findOnPages(builtPages(), ({ root, url }) => {
    const links = root
      .querySelectorAll('nav.breadcrumbs a')
      .map((each) => attributeOf(each, 'href'));
    const paths = links.map((href) => new URL(href ?? '', url).href);
    return paths.every((path, index) => path !== url && paths.indexOf(path) === index)
      ? []
      : [paths.join(' › ')];
  });
  expect(found).toEqual([]);
});

test('menu, foot and breadcrumbs call a page what it calls itself', () => {
  const headings = new Map(
    builtPages().map(({ url, root }) => [url, textsOf(root, 'h1')[0] ?? '']),
  );
  const found = findOnPages(builtPages(), ({ root, url }) =>
    root
      .querySelectorAll('.site-header__menu a, .site-footer li a')
      .map((link) => ({
        text: textOf(link),
        heading: headings.get(new URL(attributeOf(link, 'href') ?? '', url).href),
      }))
      // For whom a page is may stand beside its name.
      .filter(
        ({ text, heading }) => heading !== undefined && text.replace(/（.*）$/, '') !== heading,
      )
      .map(({ text, heading }) => `${text} / ${heading}`),
  );
  expect(found).toEqual([]);
});

test('what stands above a heading is not what the breadcrumbs say', () => {
  const found = findOnPages(builtPages(), ({ root }) => {
    const crumbs = new Set(textsOf(root, 'nav.breadcrumbs a'));
    // On paper, which shows no breadcrumbs, it may (print-only).
    return textsOf(root, 'main .eyebrow[class="eyebrow"]').filter((text) => crumbs.has(text));
  });
  expect(found).toEqual([]);
});

test('the notice that this is an unofficial sample stands on every page', () => {
  expect(site.notice).toContain('非公式');
  const found = findOnPages(builtPages(), ({ root }) =>
    textsOf(root, 'body')[0]?.includes(squash(site.notice ?? '')) ? [] : ['no notice'],
  );
  expect(found).toEqual([]);
});
