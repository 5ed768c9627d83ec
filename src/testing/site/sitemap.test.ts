import { expect, test } from 'vitest';
import { builtSite, readBuiltFile } from '../built-site.ts';
import { attributeOf } from '../html.ts';
import { STYLE_PLACES } from '../style-places.ts';
import { builtPages, type SitePage } from '../site-pages.ts';

function sitemapAddresses(): string[] {
  const xml = readBuiltFile('sitemap.xml');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
}

function isUnlisted({ root }: SitePage): boolean {
  const robots = root.querySelector('meta[name="robots"]');
  return robots !== null && attributeOf(robots, 'content') === 'noindex';
}

test('the sitemap lists every page once, but not those that search engines leave out', () => {
  const pages = builtPages().filter((page) => !isUnlisted(page));
  const addresses = sitemapAddresses();
  expect(addresses.toSorted()).toEqual(pages.map(({ url }) => url).sort());
});

test('search engines leave out the page for wrong addresses, the pages of samples, and the sheets that have pages of their own', () => {
  const names = builtPages()
    .filter(isUnlisted)
    .map(({ name }) => name);
  expect(names.filter((name) => !/^[^/]+\/[^/]+\/sheets\/[^/]+\/index\.html$/.test(name))).toEqual([
    '404.html',
    ...STYLE_PLACES.map((place) => `${place}index.html`).toSorted(),
  ]);
  // One period of 小金井市, 狛江市 and 取手市 each, two of 大阪市.
  expect(names).toHaveLength(1 + STYLE_PLACES.length + 5);
});

test('robots.txt allows everything and names the sitemap', () => {
  expect(readBuiltFile('robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${builtSite().url}sitemap.xml\n`,
  );
});
