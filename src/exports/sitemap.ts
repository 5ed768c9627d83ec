import { absoluteUrl } from '#src/domain/site-paths.ts';
import { escapeXml } from './xml.ts';

/** `sitemap.xml`: every page's canonical address. */
export function toSitemap(siteUrl: string, paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `  <url><loc>${escapeXml(absoluteUrl(siteUrl, path))}</loc></url>`,
  );
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
