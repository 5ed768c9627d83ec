import { z } from 'zod';
import type { Dataset } from '#src/domain/dataset.ts';
import { PROJECT_OPEN_DATA_PATH, absoluteUrl } from '#src/domain/site-paths.ts';
import { describeDataset, type DatasetDescription } from './description/dataset-description.ts';
import { catalogueFiles } from './description/catalogue-files.ts';
import { describeContact } from './description/contact.ts';
import { ISO_PERIODICITY } from './description/periodicity.ts';
import { planSubjects, type PlanSubject } from './description/plan-subject.ts';
import { toJsonText } from './json-values.ts';

const SCHEMA = 'https://project-open-data.cio.gov/v1.1/schema';

/** The schema asks for an e-mail address; where the site names none, there is none to give. */
function contactPoint({ site }: Dataset) {
  const { name, email } = describeContact(site);
  return {
    '@type': 'vcard:Contact',
    fn: name,
    ...(email !== undefined && { hasEmail: email }),
  };
}

function toEntry(subject: PlanSubject, described: DatasetDescription) {
  const { url, title, description, keywords, publisher, creator, temporal, license, cycle } =
    described;
  const { issued, modified } = described;
  return {
    '@type': 'dcat:Dataset',
    identifier: url,
    title,
    description,
    keyword: keywords,
    accessLevel: 'public',
    publisher: { '@type': 'org:Organization', name: publisher },
    contactPoint: contactPoint(subject.dataset),
    landingPage: url,
    license: license.url,
    language: ['ja'],
    spatial: creator.name,
    ...(issued !== undefined && { issued }),
    ...(temporal && { temporal: `${temporal.start}/${temporal.end}` }),
    // The schema insists on a date; its own way out is how often the data change.
    modified: modified ?? ISO_PERIODICITY[cycle],
    accrualPeriodicity: ISO_PERIODICITY[cycle],
    distribution: catalogueFiles(subject).map((file) => ({
      '@type': 'dcat:Distribution',
      title: file.title,
      downloadURL: file.url,
      mediaType: file.mediaType,
      format: file.format,
    })),
  };
}

const Catalog = z.object({
  dataset: z.array(z.object({ contactPoint: z.object({ hasEmail: z.string().optional() }) })),
});

/** What a published `data.json` lacks of its format, for whoever publishes it; undefined when nothing. */
export function lacksEmail(text: string): string | undefined {
  const { dataset } = Catalog.parse(JSON.parse(text));
  return dataset.every(({ contactPoint }) => contactPoint.hasEmail !== undefined)
    ? undefined
    : 'data.json に、Project Open Data で必須の連絡先のメールアドレス（hasEmail）がありません。site.yaml に email を書くと載ります。';
}

/** `data.json`: the catalogue in Project Open Data 1.1, which many harvesters read. */
export function toProjectOpenData(dataset: Dataset): string {
  return toJsonText({
    '@context': `${SCHEMA}/catalog.jsonld`,
    '@id': absoluteUrl(dataset.site.url, PROJECT_OPEN_DATA_PATH),
    '@type': 'dcat:Catalog',
    conformsTo: SCHEMA,
    describedBy: `${SCHEMA}/catalog.json`,
    dataset: planSubjects(dataset).map((subject) => toEntry(subject, describeDataset(subject))),
  });
}
