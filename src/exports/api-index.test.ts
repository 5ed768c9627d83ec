import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { toApiIndex } from './api-index.ts';
import { toCkan } from './ckan.ts';
import { toDataPackage } from './data-package.ts';
import { toDcat } from './dcat.ts';
import { toDatasetJsonLd, toScriptText } from './json-ld.ts';
import { toProjectOpenData } from './project-open-data.ts';
import { toStratml } from './stratml/to-stratml.ts';

const PLAN = 'https://city.example/reform/aoba/reform/';
interface Index {
  plans: { tables: unknown[] }[];
}

test('lists plans, their periods and tables, and where everything is', () => {
  const index = JSON.parse(toApiIndex(aSubject().dataset)) as Index;
  const [plan] = index.plans;
  expect(index).toMatchObject({
    version: 1,
    name: '改革の見える化',
    license: 'CC-BY-4.0',
    catalogs: {
      dcat: 'https://city.example/reform/catalog.jsonld',
      projectOpenData: 'https://city.example/reform/data.json',
      ckan: 'https://city.example/reform/api/3/action/package_search',
    },
  });
  expect(plan).toMatchObject({
    publisherId: 'aoba',
    publisherName: '青葉市',
    planId: 'reform',
    title: '改革プラン',
    url: PLAN,
    modified: '2020-12-01',
    periods: [
      {
        id: '2020-h1',
        name: '令和2年度上半期',
        start: '2020-04-01',
        end: '2020-09-30',
        url: `${PLAN}2020-h1/`,
      },
    ],
    links: {
      definition: `${PLAN}data/plan.json`,
      dataPackage: `${PLAN}data/datapackage.json`,
      archive: `${PLAN}data/all.zip`,
      stratml: `${PLAN}stratml.xml`,
      item: `${PLAN}items/{itemId}.json`,
    },
  });
  expect(plan?.tables).toHaveLength(9);
  expect(plan?.tables[0]).toMatchObject({
    name: 'departments',
    title: '担当部署',
    rowCount: 1,
    csv: `${PLAN}data/departments.csv`,
    json: `${PLAN}data/departments.json`,
  });
});

const TOWN = {
  name: '丘の町の改革',
  url: 'https://town.example/',
  operator: '丘町役場',
  license: 'PDL-1.0',
} as const;
const PDL = 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0';

/** Every document by what it must say of the site: its address, its licence, who runs it. */
test.each([
  ['api-index', toApiIndex, ['丘の町の改革', '"PDL-1.0"']],
  ['ckan', toCkan, [PDL, '"丘町役場"']],
  ['dcat', toDcat, ['丘の町の改革', PDL, '"丘町役場"']],
  ['project-open-data', toProjectOpenData, [PDL, '"丘町役場"']],
] as const)('%s follows site.yaml', (_, make, facts) => {
  const text = make(aSubject(TOWN).dataset);
  for (const fact of [...facts, 'https://town.example/aoba/reform/']) expect(text).toContain(fact);
  for (const old of ['city.example', 'creativecommons', '改革の見える化']) {
    expect(text).not.toContain(old);
  }
});

test.each([
  ['data-package', toDataPackage, [PDL, '"丘町役場"']],
  ['json-ld', (subject) => toScriptText(toDatasetJsonLd(subject)), [PDL, '"丘町役場"', '丘の町']],
  ['stratml', toStratml, ['>https://town.example/aoba/reform/<']],
] as [string, (subject: ReturnType<typeof aSubject>) => string, string[]][])(
  '%s follows site.yaml',
  (_, make, facts) => {
    const text = make(aSubject(TOWN));
    for (const fact of [...facts, 'https://town.example/aoba/reform/']) {
      expect(text).toContain(fact);
    }
    expect(text).not.toContain('city.example');
    expect(make(aSubject(TOWN))).toBe(text);
  },
);
