import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { PROJECT_OPEN_DATA, schemaErrors } from '#src/testing/published-schemas.ts';
import { lacksEmail, toProjectOpenData } from './project-open-data.ts';

interface Catalog {
  dataset: { distribution: unknown[] }[];
}
const catalogOf = (...given: Parameters<typeof aSubject>) =>
  JSON.parse(toProjectOpenData(aSubject(...given).dataset)) as Catalog;
const contact = 'mailto:kaikaku@aoba.example';

test('a dataset as harvesters want it', () => {
  const [entry] = catalogOf({ contact }).dataset;
  const { distribution, ...dataset } = entry ?? { distribution: [] };
  expect(dataset).toEqual({
    '@type': 'dcat:Dataset',
    identifier: 'https://city.example/reform/aoba/reform/',
    title: '青葉市 改革プラン',
    description: '市の改革の計画です。',
    keyword: ['青葉市', '改革プラン', '行財政改革', '進行管理', '行政評価', '自治体'],
    accessLevel: 'public',
    publisher: { '@type': 'org:Organization', name: '青葉市' },
    contactPoint: { '@type': 'vcard:Contact', fn: '青葉市', hasEmail: contact },
    landingPage: 'https://city.example/reform/aoba/reform/',
    license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    language: ['ja'],
    spatial: '青葉市',
    temporal: '2020-04-01/2022-03-31',
    issued: '2020-12-01',
    modified: '2020-12-01',
    accrualPeriodicity: 'R/P6M',
  });
  expect(distribution[0]).toEqual({
    '@type': 'dcat:Distribution',
    title: 'すべての表（ZIP）',
    downloadURL: 'https://city.example/reform/aoba/reform/data/all.zip',
    mediaType: 'application/zip',
    format: 'ZIP',
  });
  expect(distribution[1]).toEqual({
    '@type': 'dcat:Distribution',
    title: '担当部署（CSV）',
    downloadURL: 'https://city.example/reform/aoba/reform/data/departments.csv',
    mediaType: 'text/csv',
    format: 'CSV',
  });
});

test('conforms to the published schema where the site names an e-mail address', () => {
  expect(schemaErrors(PROJECT_OPEN_DATA, catalogOf({ contact }))).toEqual([]);
  const form = { contact: 'https://aoba.example/form', email: 'kaikaku@aoba.example' };
  expect(schemaErrors(PROJECT_OPEN_DATA, catalogOf(form))).toEqual([]);
});

test('without one the address is all that is missing; a page is not passed off as one', () => {
  const missing = ["/dataset/0/contactPoint must have required property 'hasEmail'"];
  expect(schemaErrors(PROJECT_OPEN_DATA, catalogOf())).toEqual(missing);
  const page = catalogOf({ contact: 'https://aoba.example/contact' });
  expect(schemaErrors(PROJECT_OPEN_DATA, page)).toEqual(missing);
});

test('data that do not say when they changed say how often they do', () => {
  const { plan } = aSubject();
  const { published: _, ...definition } = plan.definition;
  const [entry] = catalogOf({ contact }, { definition }).dataset;
  expect(entry).toMatchObject({ modified: 'R/P6M' });
  expect(entry).not.toHaveProperty('issued');
});

test('whoever publishes it is told that the address is missing', () => {
  const remarkOn = (site: Parameters<typeof aSubject>[0]) =>
    lacksEmail(toProjectOpenData(aSubject(site).dataset));
  expect(remarkOn({})).toContain('site.yaml に email を書くと載ります。');
  expect(remarkOn({ contact: 'https://aoba.example/form' })).toContain('hasEmail');
  expect(remarkOn({ contact })).toBeUndefined();
});
