/**
 * A made-up city whose plans differ from the first in everything that may differ: scales, levels, calendars,
 * no grades or two, no outline, no form, no code. It builds without a change outside its data.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textsOf } from '../html.ts';
import { filesBelow } from '../load-fixture.ts';
import { toDataFiles } from '../read-published.ts';
import { buildSecondCity } from '../second-city-site.ts';
import { PROJECT_OPEN_DATA, schemaErrors } from '../published-schemas.ts';
import { brokenLinks } from '../site-links.ts';
import { findOnPages, siteFiles } from '../site-pages.ts';
import { datasetIn, datasetOf, plansOf, publishedPart, SECOND_CITY_FOLDER } from '../test-data.ts';

/** Written for the site by hand, not made from the data. */
const PROSE = /^(about|glossary|accessibility|guide)\//;
const site = buildSecondCity();

test('every link leads somewhere', () => {
  expect(site.pages.length).toBeGreaterThan(30);
  expect(brokenLinks(site, site.pages)).toEqual([]);
});

test('titles and descriptions say which page it is, also of namesakes', () => {
  for (const selector of ['title', 'meta[name="description"]']) {
    const texts = site.pages.map(({ root }) => {
      const element = root.querySelector(selector);
      return element?.getAttributeValue('content') ?? textsOf(root, selector)[0];
    });
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

test('nothing of another city stands anywhere', () => {
  const text = /\.(html|csv|json|xml|txt)$/;
  const names = siteFiles(site).filter((name) => text.test(name) && !PROSE.test(name));
  const traces = names.flatMap((name) => {
    const found = readFileSync(path.join(site.folder, name), 'utf8').match(
      /小金井|koganei|132101|見本サイト|非公式/gi,
    );
    return [...new Set(found)].map((word) => `${name}: ${word}`);
  });
  expect(traces).toEqual([]);
});

test('the site without a notice has none, and offers its contact and its licence', () => {
  const found = findOnPages(site.pages, ({ root }) => {
    const links = root.querySelectorAll('footer a').map((link) => link.getAttributeValue('href'));
    const contact = links.includes('mailto:plans@hinata.example');
    const licence = links.some((href) => href?.includes('public_data_license_v1.0'));
    return [
      ...(root.querySelector('.notice') ? ['a notice'] : []),
      ...(contact ? [] : ['no contact']),
      ...(licence ? [] : ['no licence']),
    ];
  });
  expect(found).toEqual([]);
});

test('the published files, read back, give the same dataset', () => {
  const published = plansOf(datasetIn(SECOND_CITY_FOLDER)).map(({ publisher, plan, place }) => {
    const names = siteFiles(site).filter(
      (name) => name.startsWith(`${place}data/`) && name.endsWith('.csv'),
    );
    const tables = names.map(
      (name) =>
        [path.basename(name, '.csv'), readFileSync(path.join(site.folder, name), 'utf8')] as const,
    );
    return toDataFiles(publisher.id, plan.id, new Map(tables));
  });
  const tables = new Map(published.flat().map((file) => [file.path, file]));
  const definitions = filesBelow(SECOND_CITY_FOLDER).filter(
    ({ path: name }) =>
      !name.includes('/') || (name.endsWith('.yaml') && !name.endsWith('/period.yaml')),
  );
  expect(datasetOf([...definitions, ...tables.values()])).toEqual(
    publishedPart(datasetIn(SECOND_CITY_FOLDER)),
  );
});

test('what is still being collected is announced on the page of its plan, and shown nowhere', () => {
  const hidden = /まだ公開しない|2027-04-01|\/vision-2025\/2027\//;
  const traces = siteFiles(site).filter((name) =>
    hidden.test(readFileSync(path.join(site.folder, name), 'utf8')),
  );
  expect(traces).toEqual([]);
  expect(site.main('hinata/vision-2025/')).toContain(
    '令和9年度の報告を受け付けています（提出期限2028年4月28日）。公開はそろってからです。',
  );
});

const textOf = (name: string): string => readFileSync(path.join(site.folder, name), 'utf8');

test('with an e-mail address in site.yaml, data.json has all that its schema asks for', () => {
  const catalog = JSON.parse(textOf('data.json')) as {
    dataset: { contactPoint: { hasEmail: string } }[];
  };
  expect(schemaErrors(PROJECT_OPEN_DATA, catalog)).toEqual([]);
  const addresses = new Set(catalog.dataset.map(({ contactPoint }) => contactPoint.hasEmail));
  expect([...addresses]).toEqual(['mailto:data@hinata.example']);
});

test('security.txt says what site.yaml says, and nothing hides it', () => {
  const text = textOf('.well-known/security.txt');
  expect(text).toContain('Contact: mailto:security@hinata.example\nExpires: 2027-03-31T');
  expect(siteFiles(site)).toContain('.nojekyll');
});
