import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildSite } from './build-site.ts';
import { textsOf, type HtmlElement } from './html.ts';
import { readSitePages, type SiteFolder, type SitePage } from './site-pages.ts';
import { SECOND_CITY_FOLDER } from './test-data.ts';

interface SecondCitySite extends SiteFolder {
  readonly pages: readonly SitePage[];
  /** The page at a place such as `hinata/list-2030/`. @throws when there is none */
  at(place: string): HtmlElement;
  /** What that page says, without spaces. */
  main(place: string): string;
}

/**
 * Builds the second city for the tests of one file, as it would build it itself: at the address in its `site.yaml`.
 * Vitest sets BASE_URL, as some build machines do: the site's own base has to win.
 */
export function buildSecondCity(): SecondCitySite {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'mieruka-second-')), 'dist');
  const site = { folder, url: 'https://plans.hinata.example/open/' };
  let pages: SitePage[] = [];
  beforeAll(async () => {
    await buildSite({ folder, data: SECOND_CITY_FOLDER });
    pages = readSitePages(site);
  }, 120_000);
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));
  const at = (place: string): HtmlElement => {
    const page = pages.find(({ name }) => name === `${place}index.html`);
    if (!page) throw new Error(`no page ${place}`);
    return page.root;
  };
  return {
    ...site,
    get pages() {
      return pages;
    },
    at,
    main: (place) => textsOf(at(place), 'main').join(''),
  };
}
