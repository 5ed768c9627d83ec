import type { Dataset } from '#src/domain/dataset.ts';
import { lastModified } from '#src/domain/publication.ts';
import { absoluteUrl, planPath } from '#src/domain/site-paths.ts';
import { planSubjects, refOf } from './description/plan-subject.ts';
import { escapeXml } from '#src/tables/escape-xml.ts';

/** When the data of a plan last changed, by the address below which all its pages lie. */
function modifiedByPlan(dataset: Dataset): [string, string | undefined][] {
  return planSubjects(dataset).map((subject) => [
    planPath(refOf(subject)),
    lastModified(subject.plan),
  ]);
}

/** `sitemap.xml`: every page's canonical address, and when its plan's data changed, where the data say so. */
export function toSitemap(dataset: Dataset, paths: readonly string[]): string {
  const plans = modifiedByPlan(dataset);
  const entries = paths.map((path) => {
    const location = escapeXml(absoluteUrl(dataset.site.url, path));
    const modified = plans.find(([prefix]) => path.startsWith(prefix))?.[1];
    const lastmod = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `  <url><loc>${location}</loc>${lastmod}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** `robots.txt`: everything may be read, and where the sitemap is. */
export function toRobots(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(siteUrl, '/sitemap.xml')}\n`;
}
