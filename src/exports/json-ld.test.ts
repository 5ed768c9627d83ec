import { expect, test } from 'vitest';
import { aDefinition } from '#src/testing/builders.ts';
import { aSubject } from '#src/testing/described-plan.ts';
import { toBreadcrumbJsonLd, toCatalogJsonLd, toDatasetJsonLd, toScriptText } from './json-ld.ts';

const URL_OF_PLAN = 'https://city.example/reform/aoba/reform/';

test('a plan is a Dataset: what search engines ask for, and where the files are', () => {
  expect(toDatasetJsonLd(aSubject())).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${URL_OF_PLAN}#dataset`,
    name: '青葉市 改革プラン',
    description: '市の改革の計画です。',
    url: URL_OF_PLAN,
    identifier: URL_OF_PLAN,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    creator: {
      '@type': 'GovernmentOrganization',
      name: '青葉市',
      alternateName: 'Aoba City',
      url: 'https://aoba.example/',
      identifier: [
        { '@type': 'PropertyValue', propertyID: '全国地方公共団体コード', value: '271004' },
        { '@type': 'PropertyValue', propertyID: '法人番号', value: '6000020271004' },
      ],
    },
    publisher: { '@type': 'Organization', name: '青葉市' },
    spatialCoverage: { '@type': 'Place', name: '青葉市' },
    datePublished: '2020-12-01',
    dateModified: '2020-12-01',
    temporalCoverage: '2020-04-01/2022-03-31',
    variableMeasured: [
      { '@type': 'PropertyValue', name: '経常収支比率', unitText: '％' },
      { '@type': 'PropertyValue', name: '来庁者数', unitText: '人' },
    ],
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': 'https://city.example/reform/data/#catalog',
      name: '改革の見える化',
    },
  });
});

test('every file is a DataDownload with its address and kind', () => {
  const { distribution } = JSON.parse(toScriptText(toDatasetJsonLd(aSubject()))) as {
    distribution: Record<string, string>[];
  };
  expect(distribution).toHaveLength(20);
  for (const file of distribution) {
    expect(file['@type']).toBe('DataDownload');
    expect(file['contentUrl']).toMatch(/^https:\/\/city\.example\/reform\/aoba\/reform\//);
    expect(file['encodingFormat']).toMatch(/^[a-z]+\/[a-z]+$/);
    expect(file['contentSize']).toMatch(/^[1-9]\d* B$/);
    expect(file['sha256']).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('the catalogue names each dataset', () => {
  expect(toCatalogJsonLd(aSubject().dataset)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': 'https://city.example/reform/data/#catalog',
    name: '改革の見える化',
    description: '改革の進み具合を公開します。',
    url: 'https://city.example/reform/data/',
    inLanguage: 'ja',
    publisher: { '@type': 'Organization', name: '青葉市' },
    dataset: [
      {
        '@type': 'Dataset',
        '@id': `${URL_OF_PLAN}#dataset`,
        name: '青葉市 改革プラン',
        description: '市の改革の計画です。',
        url: URL_OF_PLAN,
        license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      },
    ],
  });
});

test('breadcrumbs count from one, with whole addresses', () => {
  const crumbs = [
    { text: 'ホーム', path: '/' },
    { text: 'データ', path: '/data/' },
  ];
  expect(toBreadcrumbJsonLd('https://city.example/reform/', crumbs)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'ホーム', item: 'https://city.example/reform/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'データ',
        item: 'https://city.example/reform/data/',
      },
    ],
  });
});

test('nothing in the data ends the script element', () => {
  const hostile = '</script><script>alert(1)</script><!--';
  const text = toScriptText(
    toDatasetJsonLd(aSubject({}, { definition: aDefinition({ description: hostile }) })),
  );
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ description: hostile });
});
