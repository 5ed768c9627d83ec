import type {
  BreadcrumbList,
  DataCatalog,
  Dataset as DatasetThing,
  GovernmentOrganization,
  Thing,
  WithContext,
} from 'schema-dts';
import type { Dataset } from '#src/domain/dataset.ts';
import { CATALOGUE_PATH, absoluteUrl } from '#src/domain/site-paths.ts';
import {
  describeDataset,
  type DatasetDescription,
  type CreatorDescription,
} from './description/dataset-description.ts';
import { planSubjects, type PlanSubject } from './description/plan-subject.ts';

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** A page and its address, relative to the base. */
interface Crumb {
  text: string;
  path: string;
}

/** As the text of a script element: nothing in it can end the element. */
export function toScriptText(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function organization(creator: CreatorDescription): Exclude<GovernmentOrganization, string> {
  const { name, url, englishName, code, corporateNumber } = creator;
  const identifiers = Object.entries({ 全国地方公共団体コード: code, 法人番号: corporateNumber });
  const known = identifiers.flatMap(([propertyID, value]) =>
    value === undefined ? [] : [{ '@type': 'PropertyValue' as const, propertyID, value }],
  );
  return {
    '@type': 'GovernmentOrganization',
    name,
    ...(englishName !== undefined && { alternateName: englishName }),
    ...(url !== undefined && { url }),
    ...(known.length > 0 && { identifier: known }),
  };
}

/** What also stands in a list of data. */
const datasetEntry = ({ url, title, description, license }: DatasetDescription) => ({
  '@type': 'Dataset' as const,
  '@id': `${url}#dataset`,
  name: title,
  description,
  url,
  license: license.url,
});

function datasetThing(described: DatasetDescription): Exclude<DatasetThing, string> {
  const { url, keywords, creator, publisher, temporal, variables, issued, modified } = described;
  return {
    ...datasetEntry(described),
    identifier: url,
    keywords,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    creator: organization(creator),
    publisher: { '@type': 'Organization', name: publisher },
    spatialCoverage: { '@type': 'Place', name: creator.name },
    ...(issued !== undefined && { datePublished: issued }),
    ...(modified !== undefined && { dateModified: modified }),
    ...(temporal && { temporalCoverage: `${temporal.start}/${temporal.end}` }),
    variableMeasured: variables.map(({ name, unit, description: meaning }) => ({
      '@type': 'PropertyValue',
      name,
      ...(unit !== undefined && { unitText: unit }),
      ...(meaning !== undefined && { description: meaning }),
    })),
    distribution: described.distributions.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      encodingFormat: file.mediaType,
      contentUrl: file.url,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}

const catalogId = (siteUrl: string): string => `${absoluteUrl(siteUrl, CATALOGUE_PATH)}#catalog`;

/** `Dataset` for the page about a plan. */
export function toDatasetJsonLd(subject: PlanSubject): WithContext<DatasetThing> {
  const { site } = subject.dataset;
  const includedInDataCatalog = {
    '@type': 'DataCatalog',
    '@id': catalogId(site.url),
    name: site.name,
  } as const;
  return { ...CONTEXT, ...datasetThing(describeDataset(subject)), includedInDataCatalog };
}

/** `DataCatalog` for the page that lists all data. */
export function toCatalogJsonLd(dataset: Dataset): WithContext<DataCatalog> {
  const { site } = dataset;
  return {
    ...CONTEXT,
    '@type': 'DataCatalog',
    '@id': catalogId(site.url),
    name: site.name,
    description: site.description,
    url: absoluteUrl(site.url, CATALOGUE_PATH),
    inLanguage: 'ja',
    publisher: { '@type': 'Organization', name: site.operator },
    dataset: planSubjects(dataset).map((subject) => datasetEntry(describeDataset(subject))),
  };
}

/** `BreadcrumbList` from the home page down to the page itself. */
export function toBreadcrumbJsonLd(
  siteUrl: string,
  crumbs: readonly Crumb[],
): WithContext<BreadcrumbList> {
  return {
    ...CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absoluteUrl(siteUrl, path),
    })),
  };
}
