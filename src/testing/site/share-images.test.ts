/** What is shown of a page where its address is shared. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, listBuiltFiles } from '../built-site.ts';
import { attributeOf } from '../html.ts';
import { builtPages, findOnPages, type SitePage } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn, plansOf } from '../test-data.ts';

const PLANS = plansOf(datasetIn(DATA_FOLDER));

function metaOf({ root }: SitePage, name: string): string {
  const [meta, ...more] = [
    ...root.querySelectorAll(`meta[property="${name}"]`),
    ...root.querySelectorAll(`meta[name="${name}"]`),
  ];
  return meta && more.length === 0 ? (attributeOf(meta, 'content') ?? '') : '';
}

/** Name of the file that a page's picture is in, below the site. */
const imageOf = (page: SitePage): string => {
  const url = metaOf(page, 'og:image');
  return url.startsWith(builtSite().url) ? url.slice(builtSite().url.length) : url;
};

/** The picture that stands for a page: that of its period, of its plan, or of the site. */
function expectedImage({ name }: SitePage): string {
  const plan = PLANS.find(({ place }) => name.startsWith(place));
  // What changed in a period, and its sheets for print, stand below folders of their own.
  const folders = plan ? ['', 'changes/', 'sheets/'].map((folder) => plan.place + folder) : [];
  const period = plan?.plan.periods.find(({ id }) =>
    folders.some((folder) => name.startsWith(`${folder}${id}/`)),
  );
  return `${plan?.place ?? ''}${period ? `${period.id}/` : ''}card.png`;
}

test('each page names the picture of its period, its plan or the site, in full', () => {
  const wrong = builtPages().filter((page) => imageOf(page) !== expectedImage(page));
  expect(wrong.map((page) => `${page.name}: ${imageOf(page)}`)).toEqual([]);
});

test('each page says how large the picture is, what it shows and how to show it', () => {
  const found = findOnPages(builtPages(), (page) => {
    const said = ['og:image:width', 'og:image:height', 'og:locale', 'twitter:card'].map((name) =>
      metaOf(page, name),
    );
    const alt = metaOf(page, 'og:image:alt');
    return [
      ...(said.join(' ') === '1200 630 ja_JP summary_large_image' ? [] : [said.join(' ')]),
      ...(alt.length >= 15 ? [] : [`alt: ${alt}`]),
    ];
  });
  expect(found).toEqual([]);
});

test('there is a picture of the site, of each plan and of each period, and no other', () => {
  const places = PLANS.flatMap(({ place, plan }) => [
    place,
    ...plan.periods.map(({ id }) => `${place}${id}/`),
  ]);
  expect(places).toContain('koganei/action-plan-2020/2020-h1/');
  expect(listBuiltFiles('card.png')).toEqual(
    ['', ...places].map((each) => `${each}card.png`).toSorted(),
  );
});

test('the pictures are PNGs of 1200 × 630, light enough to be fetched at once', () => {
  for (const name of listBuiltFiles('card.png')) {
    const file = readFileSync(path.join(builtSite().folder, name));
    expect.soft(file.toString('latin1', 1, 4), name).toBe('PNG');
    expect.soft([file.readUInt32BE(16), file.readUInt32BE(20)], name).toEqual([1200, 630]);
    expect.soft(file.length, name).toBeLessThan(200 * 1024);
  }
});

test('pictures of different plans differ', () => {
  const bytes = PLANS.map(({ place }) =>
    readFileSync(path.join(builtSite().folder, `${place}card.png`)).toString('base64'),
  );
  expect(new Set(bytes).size).toBe(PLANS.length);
});

test('what draws the pictures is not sent to readers', () => {
  expect(listBuiltFiles('.ttf')).toEqual([]);
  const foreign = listBuiltFiles('.wasm').filter((name) => !name.startsWith('pagefind/'));
  expect(foreign).toEqual([]);
  const scripts = listBuiltFiles('.js').map((name) =>
    readFileSync(path.join(builtSite().folder, name), 'utf8'),
  );
  expect(scripts.filter((text) => /resvg/i.test(text))).toEqual([]);
});
