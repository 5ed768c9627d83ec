import type { Dataset } from '#src/domain/dataset.ts';
import { CATALOGUE_PATH, DCAT_PATH, absoluteUrl } from '#src/domain/site-paths.ts';
import { catalogueFiles } from './description/catalogue-files.ts';
import { describeContact } from './description/contact.ts';
import {
  describeDataset,
  describeLicense,
  type DatasetDescription,
  type CreatorDescription,
} from './description/dataset-description.ts';
import type { Distribution } from './description/distribution.ts';
import { FREQUENCY_TERMS } from './description/periodicity.ts';
import { planSubjects, type PlanSubject } from './description/plan-subject.ts';
import { toJsonText } from './json-values.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const FREQUENCIES = 'http://publications.europa.eu/resource/authority/frequency/';
const JAPANESE = 'http://id.loc.gov/vocabulary/iso639-1/ja';
const GOVERNMENT_THEME = 'http://publications.europa.eu/resource/authority/data-theme/GOVE';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

const japanese = (text: string) => ({ '@language': 'ja', '@value': text });
const day = (date: string) => ({ '@type': 'xsd:date', '@value': date });
const agent = (name: string) => ({ '@type': 'foaf:Agent', 'foaf:name': japanese(name) });
const reference = (id: string) => ({ '@id': id });

function creatorNode({ name, englishName, url, code }: CreatorDescription) {
  const names = englishName === undefined ? [] : [{ '@language': 'en', '@value': englishName }];
  return {
    '@type': 'foaf:Organization',
    'foaf:name': [japanese(name), ...names],
    ...(code !== undefined && { 'dct:identifier': code }),
    ...(url !== undefined && { 'foaf:homepage': reference(url) }),
  };
}

function distributionNode(file: Distribution, { license }: DatasetDescription) {
  return {
    '@type': 'dcat:Distribution',
    'dct:title': japanese(file.title),
    'dcat:accessURL': reference(file.url),
    'dcat:downloadURL': reference(file.url),
    'dcat:mediaType': reference(MEDIA_TYPES + file.mediaType),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
    },
    'dct:license': reference(license.url),
    ...(file.format === 'ZIP' && {
      'dcat:packageFormat': reference(MEDIA_TYPES + file.mediaType),
    }),
  };
}

function spatialNode({ name, code }: CreatorDescription) {
  return {
    '@type': 'dct:Location',
    'dct:title': japanese(name),
    ...(code !== undefined && { 'dct:identifier': code }),
  };
}

/** Nobody to write to where the site names neither an address nor a page. */
function contactNode({ dataset: { site } }: PlanSubject): object {
  const { name, email, page } = describeContact(site);
  if (email === undefined && page === undefined) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': japanese(name),
      ...(email !== undefined && { 'vcard:hasEmail': reference(email) }),
      ...(page !== undefined && { 'vcard:hasURL': reference(page) }),
    },
  };
}

function datasetNode(subject: PlanSubject) {
  const described = describeDataset(subject);
  const { url, title, description, keywords, creator, publisher, temporal, cycle } = described;
  const { issued, modified } = described;
  return {
    '@id': url,
    '@type': 'dcat:Dataset',
    'dct:identifier': url,
    'dct:title': japanese(title),
    'dct:description': japanese(description),
    'dcat:keyword': keywords.map(japanese),
    'dcat:theme': reference(GOVERNMENT_THEME),
    'dct:language': reference(JAPANESE),
    'dct:creator': creatorNode(creator),
    'dct:publisher': agent(publisher),
    'dcat:landingPage': reference(url),
    ...contactNode(subject),
    'dct:license': reference(described.license.url),
    'dct:accrualPeriodicity': reference(FREQUENCIES + FREQUENCY_TERMS[cycle]),
    'dct:spatial': spatialNode(creator),
    ...(issued !== undefined && { 'dct:issued': day(issued) }),
    ...(modified !== undefined && { 'dct:modified': day(modified) }),
    ...(temporal && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': day(temporal.start),
        'dcat:endDate': day(temporal.end),
      },
    }),
    'dcat:distribution': catalogueFiles(subject).map((file) => distributionNode(file, described)),
  };
}

/** `catalog.jsonld`: everything the site publishes, in DCAT 3. */
export function toDcat(dataset: Dataset): string {
  const { site } = dataset;
  return toJsonText({
    '@context': CONTEXT,
    '@id': absoluteUrl(site.url, DCAT_PATH),
    '@type': 'dcat:Catalog',
    'dct:title': japanese(site.name),
    'dct:description': japanese(site.description),
    'dct:language': reference(JAPANESE),
    'dct:license': reference(describeLicense(site).url),
    'dct:publisher': agent(site.operator),
    'foaf:homepage': reference(absoluteUrl(site.url, CATALOGUE_PATH)),
    'dcat:dataset': planSubjects(dataset).map(datasetNode),
  });
}
