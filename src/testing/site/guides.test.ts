import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#src/diagnostics/catalogue.ts';
import { builtSite } from '../built-site.ts';
import { attributeOf } from '../html.ts';
import { builtPage, builtPages, siteFiles } from '../site-pages.ts';

const PICTURE_LIMIT = 100 * 1024;
/** A PNG says its width and height, four bytes each, after its signature and the head of its first part. */
const PNG_WIDTH_AT = 16;
const PNG_HEIGHT_AT = 20;

interface Picture {
  page: string;
  /** File below the site's folder. */
  name: string;
  alt: string;
  size: [width: number, height: number];
}

const pictures: Picture[] = builtPages().flatMap((page) =>
  page.root.querySelectorAll('img').map((image) => ({
    page: page.name,
    name: new URL(attributeOf(image, 'src') ?? '', page.url).href.slice(builtSite().url.length),
    alt: attributeOf(image, 'alt') ?? '',
    size: [Number(attributeOf(image, 'width')), Number(attributeOf(image, 'height'))],
  })),
);
const fileOf = ({ name }: Picture): string => path.join(builtSite().folder, name);

test('pictures stand only in guides and among the samples, and every picture is shown', () => {
  expect(pictures.filter(({ page }) => !/^(?:guide|style)\//.test(page))).toEqual([]);
  const files = siteFiles(builtSite()).filter((name) => /^guide\/[^/]+\.png$/.test(name));
  expect(files.length).toBeGreaterThan(0);
  expect(new Set(pictures.map(({ name }) => name))).toEqual(new Set(files));
});

test.each(pictures)('$name is light, and keeps its place until it is loaded', (picture) => {
  const bytes = readFileSync(fileOf(picture));
  expect(statSync(fileOf(picture)).size).toBeLessThanOrEqual(PICTURE_LIMIT);
  expect(picture.size).toEqual([
    bytes.readUInt32BE(PNG_WIDTH_AT),
    bytes.readUInt32BE(PNG_HEIGHT_AT),
  ]);
});

test.each(pictures)('$name says what it shows', ({ alt }) => {
  expect(alt.length).toBeGreaterThanOrEqual(20);
});

test('every kind of finding has its anchor', () => {
  const { root } = builtPage('guide/diagnostics/');
  const missing = Object.keys(catalogue).filter((code) => !root.querySelector(`#${code}`));
  expect(missing).toEqual([]);
});
