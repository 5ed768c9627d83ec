import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtSite, readBuiltFile } from '../built-site.ts';
import { attributeOf } from '../html.ts';
import { OEMBED, schemaErrors } from '../published-schemas.ts';
import { brokenLinks } from '../site-links.ts';
import { builtEmbeds, builtPage, builtPages, findOnPages, type SitePage } from '../site-pages.ts';

/** Counted in the tables: plans, items and indicators of the five cities. */
const COUNT = 5 + (79 + 65 + 26 + 2 + 106) + (7 + 26 + 2);
const LIMIT = 8 * 1024;

/** The page that a light version is of: `koganei/action-plan-2020/`. */
const placeOf = ({ name }: SitePage): string => name.slice('embed/'.length, -'index.html'.length);

const valueOf = ({ root }: SitePage, selector: string, name: string): string | undefined => {
  const element = root.querySelector(selector);
  return element ? attributeOf(element, name) : undefined;
};

test('plans, items and indicators have light versions', () => {
  expect(builtEmbeds()).toHaveLength(COUNT);
});

test('they run nothing, are not searched, name the whole page and open links above the frame', () => {
  const found = findOnPages(builtEmbeds(), (page) => {
    const whole = new URL(placeOf(page), builtSite().url).href;
    return [
      ...page.root.querySelectorAll('script').map(() => 'a script'),
      ...(valueOf(page, 'meta[name="robots"]', 'content') === 'noindex' ? [] : ['is searched']),
      ...(valueOf(page, 'base', 'target') === '_top' ? [] : ['links stay in the frame']),
      ...(valueOf(page, 'link[rel="canonical"]', 'href') === whole ? [] : ['canonical']),
      ...(page.root.querySelectorAll('[data-pagefind-body]').length === 0 ? [] : ['is indexed']),
    ];
  });
  expect(found).toEqual([]);
});

test('every link in them leads somewhere', () => {
  expect(brokenLinks(builtSite(), [...builtPages(), ...builtEmbeds()])).toEqual([]);
});

test('they fit into 8 KB', () => {
  const heavy = builtEmbeds().map(({ name, html }) => [name, gzipSync(html).byteLength] as const);
  expect(heavy.filter(([, bytes]) => bytes > LIMIT)).toEqual([]);
});

test('the page names its oEmbed document, which loads the light version', () => {
  for (const embed of builtEmbeds()) {
    const document = JSON.parse(
      readBuiltFile(embed.name.replace(/index\.html$/, 'oembed.json')),
    ) as {
      html: string;
    };
    expect(schemaErrors(OEMBED, document)).toEqual([]);
    expect(document.html).toContain(` src="${embed.url}"`);
    const whole = builtPage(placeOf(embed));
    expect(valueOf(whole, 'link[type="application/json+oembed"]', 'href')).toBe(
      `${embed.url}oembed.json`,
    );
  }
});

test('the page shows the same element to copy', () => {
  const wrong = builtEmbeds().filter((embed) => {
    const whole = builtPage(placeOf(embed));
    return !whole.html.includes(`&lt;iframe src=&quot;${embed.url}&quot;`);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
