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
  expect(distributions).toHaveLength(20);
  expect(distributions[0]).toMatchObject({
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
