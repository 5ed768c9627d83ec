import type { Dataset } from '#src/domain/dataset.ts';
import { EMBED_PATH } from '#src/domain/site-paths.ts';
import { toJsonText } from './json-values.ts';

/** What a browser is told of every file. The policy of scripts and styles stands in each page itself. */
const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Pages may not be shown inside those of others; only what is made for it may. */
const NOT_FRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'" };
const FRAMED_ANYWHERE = { 'Content-Security-Policy': 'frame-ancestors *' };

/** The name of a built script or style changes with its content, so a copy never grows old. */
const KEPT_FOR_GOOD = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const BUILT_FILES = '/_astro/*';

/** The path below which the site lies: `/reform` or nothing. */
function basePath({ site }: Dataset): string {
  return new URL(site.url).pathname.replace(/\/$/, '');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines, ''].join('\n');
}

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Rules that fit one file are added up there, so
 * framing is forbidden place by place and not for everything.
 * @param places first parts of the addresses of pages, without the embeds
 */
export function toHeadersFile(dataset: Dataset, places: readonly string[]): string {
  const base = basePath(dataset);
  const guarded = [`${base}/`, ...places.map((place) => `${base}/${place}/*`)];
  return [
    rule(`${base}/*`, COMMON),
    rule(`${base}${BUILT_FILES}`, KEPT_FOR_GOOD),
    ...guarded.map((path) => rule(path, NOT_FRAMED)),
  ].join('\n');
}

/** `staticwebapp.config.json`, as Azure Static Web Apps reads it: a route's headers win over the global ones. */
export function toStaticWebAppConfig(dataset: Dataset): string {
  const base = basePath(dataset);
  return toJsonText({
    globalHeaders: { ...COMMON, ...NOT_FRAMED },
    routes: [
      { route: `${base}${EMBED_PATH}*`, headers: FRAMED_ANYWHERE },
      { route: `${base}${BUILT_FILES}`, headers: KEPT_FOR_GOOD },
    ],
    responseOverrides: { 404: { rewrite: `${base}/404.html` } },
  });
}
