import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from './built-site.ts';
import { parseHtml, type HtmlElement } from './html.ts';

/** Where built files lie, and which address their pages believe they have. */
export interface SiteFolder {
  folder: string;
  url: string;
}

export interface SitePage {
  /** File name relative to the site, with `/`. */
  name: string;
  /** The address at which the page is read. */
  url: string;
  html: string;
  root: HtmlElement;
}

/** Names of all files of a built site, relative to it, with `/`, sorted. */
export function siteFiles({ folder }: Pick<SiteFolder, 'folder'>): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** Light versions stand without the frame that every page of the site has. */
const isEmbed = (name: string): boolean => name.startsWith('embed/');

function readPages(site: SiteFolder, wanted: (name: string) => boolean): SitePage[] {
  const names = siteFiles(site).filter((name) => name.endsWith('.html') && wanted(name));
  return names.map((name) => {
    const html = readFileSync(path.join(site.folder, name), 'utf8');
    const url = new URL(name.replace(/(^|\/)index\.html$/, '$1'), site.url).href;
    return { name, url, html, root: parseHtml(html) };
  });
}

/** Every page but the light versions. */
export function readSitePages(site: SiteFolder): SitePage[] {
  return readPages(site, (name) => !isEmbed(name));
}

/** The light versions, which stand inside the pages of others. */
export const builtEmbeds = (): SitePage[] => readPages(builtSite(), isEmbed);

let pages: SitePage[] | undefined;

/** Every page of the site that was built for this run of the tests. */
export const builtPages = (): SitePage[] => (pages ??= readSitePages(builtSite()));

/** One of them by its path below the base, such as `data/`. @throws when there is none */
export function builtPage(place: string): SitePage {
  const url = new URL(place, builtSite().url).href;
  const page = builtPages().find((each) => each.url === url);
  if (!page) throw new Error(`no page was built at ${url}`);
  return page;
}

/** What a check finds, each finding once: `finding (79 pages, such as items/a/index.html)`. */
export function findOnPages(
  pages: readonly SitePage[],
  check: (page: SitePage) => readonly string[],
): string[] {
  const found = pages.flatMap((page) => check(page).map((finding) => ({ finding, page })));
  return [...Map.groupBy(found, ({ finding }) => finding)].map(([finding, all]) => {
    const names = new Set(all.map(({ page }) => page.name));
    return `${finding} (${names.size} pages, such as ${[...names][0]})`;
  });
}
