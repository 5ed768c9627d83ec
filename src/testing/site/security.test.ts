import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { hostHeaders } from '../host-headers.ts';
import { attributeOf } from '../html.ts';
import { builtEmbeds, builtPages, findOnPages, type SitePage } from '../site-pages.ts';

/** What a page may load, by directive; hashes of its own styles come on top. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'object-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
};
const HASH = /^'sha(?:256|384|512)-[A-Za-z0-9+/]+=*'$/;

type Policy = Map<string, string[]>;

function policyOf({ root }: SitePage): Policy {
  const metas = root.querySelectorAll('meta[http-equiv="content-security-policy"]');
  const text = metas.map((meta) => attributeOf(meta, 'content') ?? '').join(',');
  const directives = text.split(';').map((each) => each.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]),
  );
}

const everyPage = (): SitePage[] => [...builtPages(), ...builtEmbeds()];

test('every page allows its own files and hashed styles, and nothing else', () => {
  const found = findOnPages(everyPage(), (page) => {
    const policy = [...policyOf(page)].map(([name, sources]) => [
      name,
      sources.filter((source) => !(HASH.test(source) && /^s(?:cript|tyle)-src$/.test(name))),
    ]);
    const stated = policy.map(([name, sources]) => [name, (sources as string[]).join(' ')]);
    const sorted = (pairs: unknown[][]) => JSON.stringify(pairs.toSorted());
    return sorted(stated) === sorted(Object.entries(POLICY)) ? [] : [JSON.stringify(stated)];
  });
  expect(found).toEqual([]);
});

test('the policy of a page names the styles that stand in it and no other, and no script stands in it', () => {
  const found = findOnPages(everyPage(), (page) => {
    const policy = policyOf(page);
    const hashes = ['script-src', 'style-src'].flatMap((name) => policy.get(name) ?? []);
    const named = new Set(hashes.filter((source) => HASH.test(source)));
    const styles = [...page.html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
      ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    );
    const inline = page.root
      .querySelectorAll('script')
      .filter((script) => script.getAttributeValue('type') !== 'application/ld+json')
      .filter((script) => script.getAttributeValue('src') === null);
    return [...named.symmetricDifference(new Set(styles)), ...inline.map(() => 'an inline script')];
  });
  expect(found).toEqual([]);
});

/** The headers that `_headers` gives a file, as `name: value`. */
function headersFor(file: string): string[] {
  const pathname = `${builtSite().base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return hostHeaders(readBuiltFile('_headers'), pathname).map((header) => header.join(': '));
}

test('_headers keeps every page out of the frames of others, and the light versions free', () => {
  const FORBIDDEN = "Content-Security-Policy: frame-ancestors 'none'";
  const framed = builtPages().filter(({ name }) => !headersFor(name).includes(FORBIDDEN));
  // The host answers with it under any address.
  expect(framed.map(({ name }) => name)).toEqual(['404.html']);
  for (const { name } of builtEmbeds()) {
    expect(headersFor(name).filter((line) => line.includes('frame-ancestors'))).toEqual([]);
  }
});

test('_headers forbids every file to be taken for what it is not', () => {
  for (const file of listBuiltFiles()) {
    expect(headersFor(file), file).toContain('X-Content-Type-Options: nosniff');
  }
});

test('staticwebapp.config.json says the same for its host', () => {
  const config = JSON.parse(readBuiltFile('staticwebapp.config.json')) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  const common = Object.entries(config.globalHeaders).map(([name, value]) => `${name}: ${value}`);
  expect(new Set(common)).toEqual(new Set(headersFor('about/index.html')));
  expect(config.routes).toEqual([
    {
      route: `${builtSite().base}embed/*`,
      headers: { 'Content-Security-Policy': 'frame-ancestors *' },
    },
    {
      route: `${builtSite().base}_astro/*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ]);
});

test('hosts that hide files are told not to; security.txt is there only where a contact is named', () => {
  expect(listBuiltFiles('.nojekyll')).toEqual(['.nojekyll']);
  expect(listBuiltFiles('security.txt')).toEqual([]);
});
