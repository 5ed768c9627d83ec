import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { toDcat } from './dcat.ts';

type Node = Record<string, unknown>;
interface Catalog extends Node {
  '@context': Record<string, string>;
  'dcat:dataset': (Node & { 'dcat:distribution': Node[] })[];
}
const catalog = JSON.parse(toDcat(aSubject().dataset)) as Catalog;
const [dataset] = catalog['dcat:dataset'];
const distributions = dataset?.['dcat:distribution'] ?? [];

const ja = (value: string) => ({ '@language': 'ja', '@value': value });
const day = (value: string) => ({ '@type': 'xsd:date', '@value': value });

function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(key === '@type' ? [String(each)] : [key]),
    ...termsIn(each),
  ]);
}

test('every term is of a vocabulary that the context names', () => {
  const { '@context': context, ...rest } = catalog;
  expect(context).toEqual({
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    spdx: 'http://spdx.org/rdf/terms#',
    vcard: 'http://www.w3.org/2006/vcard/ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  });
  const terms = termsIn(rest).filter((term) => !term.startsWith('@'));
  expect(terms.filter((term) => !Object.hasOwn(context, term.split(':')[0] ?? ''))).toEqual([]);
  expect(terms.length).toBeGreaterThan(100);
});

test('the catalogue', () => {
  const { 'dcat:dataset': _, '@context': __, ...rest } = catalog;
  expect(rest).toEqual({
    '@id': 'https://city.example/reform/catalog.jsonld',
    '@type': 'dcat:Catalog',
    'dct:title': ja('改革の見える化'),
    'dct:description': ja('改革の進み具合を公開します。'),
    'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/ja' },
    'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': ja('青葉市') },
    'foaf:homepage': { '@id': 'https://city.example/reform/data/' },
  });
});

test('a dataset, with days as dates and things as references', () => {
  expect(dataset).toMatchObject({
    '@id': 'https://city.example/reform/aoba/reform/',
    '@type': 'dcat:Dataset',
    'dct:title': ja('青葉市 改革プラン'),
    'dct:description': ja('市の改革の計画です。'),
    'dct:creator': {
      '@type': 'foaf:Organization',
      'foaf:name': [ja('青葉市'), { '@language': 'en', '@value': 'Aoba City' }],
      'dct:identifier': '271004',
      'foaf:homepage': { '@id': 'https://aoba.example/' },
    },
    'dct:accrualPeriodicity': {
      '@id': 'http://publications.europa.eu/resource/authority/frequency/ANNUAL_2',
    },
    'dct:spatial': { '@type': 'dct:Location', 'dct:title': ja('青葉市') },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day('2020-04-01'),
      'dcat:endDate': day('2022-03-31'),
    },
    'dct:issued': day('2020-12-01'),
    'dct:modified': day('2020-12-01'),
  });
});

test('a distribution can be fetched and checked', () => {
  // Everything in one file; nine tables twice, the definition and StratML; the period twice.
  expect(distributions).toHaveLength(1 + (9 * 2 + 2) + 2);
  expect(distributions[1]).toMatchObject({
    '@type': 'dcat:Distribution',
    'dct:title': ja('担当部署（CSV）'),
    'dcat:downloadURL': { '@id': 'https://city.example/reform/aoba/reform/data/departments.csv' },
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    'dcat:byteSize': {
      '@type': 'xsd:nonNegativeInteger',
      '@value': expect.stringMatching(/^\d+$/) as string,
    },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
      'spdx:checksumValue': {
        '@type': 'xsd:hexBinary',
        '@value': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    },
  });
});

test('everything in one file comes first, what a period reported last', () => {
  expect(distributions[0]).toMatchObject({
    'dct:title': ja('すべての表（ZIP）'),
    'dcat:downloadURL': { '@id': 'https://city.example/reform/aoba/reform/data/all.zip' },
    'dcat:packageFormat': { '@id': 'https://www.iana.org/assignments/media-types/application/zip' },
  });
  expect(
    distributions.slice(-2).map((each) => [each['dct:title'], each['dcat:downloadURL']]),
  ).toEqual([
    [
      ja('令和2年度上半期の進捗（CSV）'),
      { '@id': 'https://city.example/reform/aoba/reform/2020-h1.csv' },
    ],
    [
      ja('令和2年度上半期の報告（JSON）'),
      { '@id': 'https://city.example/reform/aoba/reform/2020-h1.json' },
    ],
  ]);
});

test('whom to write to, where the site says it', () => {
  expect(dataset).not.toHaveProperty('dcat:contactPoint');
  const site = { contact: 'https://aoba.example/form', email: 'kaikaku@aoba.example' };
  const [entry] = (JSON.parse(toDcat(aSubject(site).dataset)) as Catalog)['dcat:dataset'];
  expect(entry?.['dcat:contactPoint']).toEqual({
    '@type': 'vcard:Kind',
    'vcard:fn': ja('青葉市'),
    'vcard:hasEmail': { '@id': 'mailto:kaikaku@aoba.example' },
    'vcard:hasURL': { '@id': 'https://aoba.example/form' },
  });
});
