import { expect, test } from 'vitest';
import { builtSite, readBuiltFile } from '../built-site.ts';
import { builtPages } from '../site-pages.ts';

function sitemapAddresses(): string[] {
  const xml = readBuiltFile('sitemap.xml');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
}

test('the sitemap lists every page once, but not the one for wrong addresses', () => {
  const pages = builtPages().filter(({ name }) => name !== '404.html');
  const addresses = sitemapAddresses();
  expect(addresses.toSorted()).toEqual(pages.map(({ url }) => url).sort());
});

test('the page for wrong addresses stays out of search engines', () => {
  const page = builtPages().find(({ name }) => name === '404.html');
  expect(page?.root.querySelector('meta[name="robots"]')?.getAttributeValue('content')).toBe(
    'noindex',
  );
});

test('robots.txt allows everything and names the sitemap', () => {
  expect(readBuiltFile('robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${builtSite().url}sitemap.xml\n`,
  );
});
