import { expect, test } from 'vitest';
import { aContext, aDefinition, aPeriod } from '#src/testing/builders.ts';
import { toSitemap } from './sitemap.ts';

const PATHS = ['/', '/aoba/reform/', '/aoba/reform/items/item-1/', '/aoba/reform-2/'];

test('the pages of a plan were modified with its data; of other pages nothing is said', () => {
  const definition = aDefinition({ published: { '2020-h1': '2020-11-20' } });
  const { dataset } = aContext({ definition, periods: [aPeriod()] });
  expect(toSitemap(dataset, PATHS).split('\n').slice(2, 6)).toEqual([
    '  <url><loc>https://city.example/reform/</loc></url>',
    '  <url><loc>https://city.example/reform/aoba/reform/</loc><lastmod>2020-11-20</lastmod></url>',
    '  <url><loc>https://city.example/reform/aoba/reform/items/item-1/</loc><lastmod>2020-11-20</lastmod></url>',
    '  <url><loc>https://city.example/reform/aoba/reform-2/</loc></url>',
  ]);
});

test('without dates there are none', () => {
  expect(toSitemap(aContext({ periods: [aPeriod()] }).dataset, PATHS)).not.toContain('lastmod');
});
