/** Every catalogue gives the days on which data came out and changed, in its own words; or none. */
import { describe, expect, test } from 'vitest';
import { aContext, aCorrection, aDefinition, anItem, aPeriod } from '#src/testing/builders.ts';
import { toApiIndex } from '#src/exports/api-index.ts';
import { toCkan } from '#src/exports/ckan.ts';
import { toDataPackage } from '#src/exports/data-package.ts';
import { toDcat } from '#src/exports/dcat.ts';
import { toDatasetJsonLd } from '#src/exports/json-ld.ts';
import { toProjectOpenData } from '#src/exports/project-open-data.ts';

const periods = [aPeriod()];
const items = [anItem()];
const undated = aContext({ items, periods });
const dated = aContext({
  items,
  periods,
  definition: aDefinition({ published: { '2020-h1': '2020-11-20' } }),
  corrections: [aCorrection({ date: '2020-12-01' })],
});

const xsdDate = (value: string) => ({ '@type': 'xsd:date', '@value': value });
const parse = (text: string): unknown => JSON.parse(text);

test('DCAT', () => {
  expect(parse(toDcat(dated.dataset))).toMatchObject({
    'dcat:dataset': [
      { 'dct:issued': xsdDate('2020-11-20'), 'dct:modified': xsdDate('2020-12-01') },
    ],
  });
});

test('Project Open Data', () => {
  expect(parse(toProjectOpenData(dated.dataset))).toMatchObject({
    dataset: [{ issued: '2020-11-20', modified: '2020-12-01' }],
  });
});

test('schema.org', () => {
  expect(toDatasetJsonLd(dated)).toMatchObject({
    datePublished: '2020-11-20',
    dateModified: '2020-12-01',
  });
});

test('Data Package: the day of the data that it holds', () => {
  expect(parse(toDataPackage(dated))).toMatchObject({ created: '2020-12-01T00:00:00+09:00' });
});

test('CKAN', () => {
  expect(parse(toCkan(dated.dataset))).toMatchObject({
    result: {
      results: [
        { metadata_created: '2020-11-19T15:00:00', metadata_modified: '2020-11-30T15:00:00' },
      ],
    },
  });
});

test('the index for programs, with the digest of each period and the file that it is of', () => {
  const plan = 'https://city.example/reform/aoba/reform/';
  expect(parse(toApiIndex(dated.dataset))).toMatchObject({
    plans: [
      {
        issued: '2020-11-20',
        modified: '2020-12-01',
        periods: [
          {
            id: '2020-h1',
            published: '2020-11-20',
            data: `${plan}data/periods/2020-h1.json`,
            digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
          },
        ],
        links: { atom: `${plan}feed.xml`, jsonFeed: `${plan}feed.json` },
      },
    ],
  });
});

test('Project Open Data insists on a date of change; without one it gets how often the data change', () => {
  const text = toProjectOpenData(undated.dataset);
  expect(parse(text)).toMatchObject({ dataset: [{ modified: 'R/P6M' }] });
  expect(text).not.toContain('issued');
});

describe('without dates nothing is said', () => {
  test.each([
    ['DCAT', toDcat(undated.dataset)],
    ['schema.org', JSON.stringify(toDatasetJsonLd(undated))],
    ['Data Package', toDataPackage(undated)],
    ['CKAN', toCkan(undated.dataset)],
    ['the index', toApiIndex(undated.dataset)],
  ])('%s', (_, text) => {
    expect(text).not.toMatch(/modified|issued|datePublished|"created"|metadata_created|feed/i);
  });
});
