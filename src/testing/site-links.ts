import { siteFiles, type SiteFolder, type SitePage } from './site-pages.ts';
import { attributeOf } from './html.ts';

/** Attributes whose value is one address. */
const LINKING = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];

interface SiteLink {
  page: SitePage;
  element: string;
  /** As the page writes it. */
  written: string;
  /** In full. */
  target: URL;
}

/** Every address that a page leads to or loads. */
export function linksOf(page: SitePage): SiteLink[] {
  return LINKING.flatMap((attribute) =>
    page.root.querySelectorAll(`[${attribute}]`).flatMap((element) => {
      const written = attributeOf(element, attribute);
      return written === undefined
        ? []
        : [{ page, element: element.tagName, written, target: new URL(written, page.url) }];
    }),
  );
}

const originOf = ({ url }: SiteFolder): string => new URL(url).origin;

/** Whether a link leaves the site's host. */
export const isExternal = (site: SiteFolder, { target }: SiteLink): boolean =>
  target.origin !== originOf(site);

/** The file that a plain web server answers with, below the site's folder; undefined outside its base. */
function fileOf(site: SiteFolder, target: URL): string | undefined {
  const base = new URL(site.url).pathname;
  const pathname = decodeURIComponent(target.pathname);
  if (!pathname.startsWith(base)) return undefined;
  const name = pathname.slice(base.length);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

function idsOf({ root }: SitePage): Set<string> {
  return new Set(root.querySelectorAll('[id]').map((each) => attributeOf(each, 'id') ?? ''));
}

/** Says of each link within the site why it leads nowhere, each link once: `link: reason (such as page)`. */
export function brokenLinks(site: SiteFolder, pages: readonly SitePage[]): string[] {
  const files = new Set(siteFiles(site));
  const ids = new Map(pages.map((page) => [page.name, idsOf(page)]));
  const reason = ({ target }: SiteLink): string | undefined => {
    const file = fileOf(site, target);
    if (file === undefined) return 'forgets the base';
    if (!files.has(file)) return `no file ${file}`;
    const fragment = decodeURIComponent(target.hash.slice(1));
    return fragment === '' || ids.get(file)?.has(fragment) ? undefined : 'no such id there';
  };
  const broken = new Map<string, string>();
  for (const link of pages.flatMap(linksOf)) {
    const why = isExternal(site, link) ? undefined : reason(link);
    if (why !== undefined) broken.set(`${link.written}: ${why}`, link.page.name);
  }
  return [...broken].map(([problem, page]) => `${problem} (such as ${page})`);
}
