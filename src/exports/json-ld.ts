import type { Dataset } from '#src/domain/dataset.ts';
import { CATALOGUE_PATH, absoluteUrl } from '#src/domain/site-paths.ts';
import {
  describeDataset,
  type DatasetDescription,
  type CreatorDescription,
} from './description/dataset-description.ts';
import { planSubjects, type PlanSubject } from './description/plan-subject.ts';

/** One thing of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = { '@context': 'https://schema.org' };

/** A page and its address, relative to the base. */
interface Crumb {
  text: string;
  path: string;
}

/** As the text of a script element: nothing in it can end the element. */
export function toScriptText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function organization({ name, url, englishName, code, corporateNumber }: CreatorDescription) {
  const identifiers = Object.entries({ 全国地方公共団体コード: code, 法人番号: corporateNumber });
  const known = identifiers.filter(([, value]) => value !== undefined);
  return {
    '@type': 'GovernmentOrganization',
    name,
    ...(englishName !== undefined && { alternateName: englishName }),
    ...(url !== undefined && { url }),
    ...(known.length > 0 && {
      identifier: known.map(([propertyID, value]) => ({
        '@type': 'PropertyValue',
        propertyID,
        value,
      })),
    }),
  };
}

function datasetThing(described: DatasetDescription) {
  const { url, title, description, keywords, license, creator, publisher, temporal, variables } =
    described;
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: title,
    description,
    url,
    identifier: url,
    keywords,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: license.url,
    creator: organization(creator),
    publisher: { '@type': 'Organization', name: publisher },
    spatialCoverage: { '@type': 'Place', name: creator.name },
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
export function toDatasetJsonLd(subject: PlanSubject): JsonLd {
  const includedInDataCatalog = { '@id': catalogId(subject.dataset.site.url) };
  return { ...CONTEXT, ...datasetThing(describeDataset(subject)), includedInDataCatalog };
}

/** `DataCatalog` for the page that lists all data. */
export function toCatalogJsonLd(dataset: Dataset): JsonLd {
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
    dataset: planSubjects(dataset).map((subject) => {
      const { url, title, description, license } = describeDataset(subject);
      return {
        '@type': 'Dataset',
        '@id': `${url}#dataset`,
        name: title,
        description,
        url,
        license: license.url,
      };
    }),
  };
}

/** `BreadcrumbList` from the home page down to the page itself. */
export function toBreadcrumbJsonLd(siteUrl: string, crumbs: readonly Crumb[]): JsonLd {
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
