import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LICENSES } from '#src/domain/site.ts';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { attributeOf } from '../html.ts';
import { brokenLinks, isExternal, linksOf } from '../site-links.ts';
import { builtPages, findOnPages } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn, plansOf } from '../test-data.ts';

const CONTENT = path.join(DATA_FOLDER, '../content');

/** The addresses elsewhere that data, licences and prose name. */
function declaredAddresses(): string[] {
  const dataset = datasetIn(DATA_FOLDER);
  const plans = plansOf(dataset).map(({ plan }) => plan.definition.sources ?? []);
  const prose = readdirSync(CONTENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'));
  const written = prose.flatMap((text) => text.match(/https?:\/\/[^\s)"'<>\]]+/g) ?? []);
  const named = [
    dataset.site.contact,
    ...dataset.publishers.map(({ definition }) => definition.url),
    ...plans.flat().map(({ url }) => url),
  ].filter((url) => url !== undefined);
  return [...named, ...written, ...Object.values(LICENSES).map(({ url }) => url)].map(
    (url) => new URL(url).href,
  );
}

const external = () =>
  builtPages()
    .flatMap(linksOf)
    .filter((link) => isExternal(builtSite(), link));

test('every link and every fragment leads to something that was built, below the base', () => {
  expect(builtPages().flatMap(linksOf).length).toBeGreaterThan(3000);
  expect(brokenLinks(builtSite(), builtPages())).toEqual([]);
});

test('links to other sites are http(s) and declared in the data, the prose or the licences', () => {
  const declared = new Set(declaredAddresses());
  expect(external().length).toBeGreaterThan(0);
  for (const { page, element, target } of external()) {
    expect(['a', 'link'], `${page.name} loads ${target}`).toContain(element);
    expect(target.protocol, page.name).toMatch(/^(https?|mailto):$/);
    expect(declared, page.name).toContain(target.href);
  }
});

test('nothing is loaded from another origin', () => {
  const loads = external().filter(({ element }) => element !== 'a');
  expect(loads.map(({ page, written }) => `${page.name}: ${written}`)).toEqual([]);
  const files = [...listBuiltFiles('.html'), ...listBuiltFiles('.css')];
  const styles = files.flatMap(
    (name) => readBuiltFile(name).match(/(?:url\(|@import)[^);]*/g) ?? [],
  );
  expect(styles.filter((style) => /\/\/|http/i.test(style))).toEqual([]);
});

/** The name of a vocabulary that looks like an address and is never asked for. */
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Names and not places: zod's dialects of JSON Schema, and the licences, which the check page reads site.yaml by. */
const isName = (address: string): boolean =>
  /^https?:\/\/json-schema\.org\/draft[-/]/.test(address) ||
  Object.values(LICENSES).some(({ url }) => url === address);

test('scripts of ours name no address elsewhere', () => {
  const scripts = listBuiltFiles('.js').filter((name) => name.startsWith('_astro/'));
  const named = scripts.flatMap(
    (name) => readBuiltFile(name).match(/["'`](?:https?:)?\/\/\w[^"'`]*/g) ?? [],
  );
  const places = named.map((address) => address.slice(1)).filter((address) => !isName(address));
  expect(places.filter((address) => address !== SVG_NAMESPACE)).toEqual([]);
});

test('no page has style attributes or inline event handlers', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root
      .querySelectorAll('*')
      .flatMap(({ attributes }) => attributes.map(({ key }) => key))
      .filter((key) => key === 'style' || /^on[a-z]+$/.test(key)),
  );
  expect(found).toEqual([]);
});

test('every page forbids what it does not need, and allows no inline code', () => {
  const found = findOnPages(builtPages(), ({ root }) => {
    const [meta, ...more] = root.querySelectorAll('meta[http-equiv="content-security-policy"]');
    const policy = (meta && attributeOf(meta, 'content')) ?? '';
    const right =
      policy.includes("default-src 'none'") &&
      /script-src 'self'/.test(policy) &&
      !/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/.test(policy);
    return right && more.length === 0 ? [] : [policy];
  });
  expect(found).toEqual([]);
});
