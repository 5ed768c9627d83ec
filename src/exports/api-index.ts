import type { Dataset } from '#src/domain/dataset.ts';
import { periodDigest } from '#src/domain/period-digest.ts';
import { formatPeriodShort, periodDates, periodOf } from '#src/domain/period.ts';
import { publicationDate } from '#src/domain/publication.ts';
import {
  CKAN_PATH,
  DCAT_PATH,
  PROJECT_OPEN_DATA_PATH,
  absoluteUrl,
  archivePath,
  dataPackagePath,
  definitionPath,
  atomPath,
  itemJsonPath,
  jsonFeedPath,
  periodDataPath,
  periodPath,
  schemaPath,
  planPath,
  stratmlPath,
} from '#src/domain/site-paths.ts';
import { describeDataset } from './description/dataset-description.ts';
import { planSubjects, refOf, type PlanSubject } from './description/plan-subject.ts';
import { toJsonText } from './json-values.ts';

function periodEntries({ dataset: { site }, plan }: PlanSubject, ref: ReturnType<typeof refOf>) {
  return plan.periods.map((period) => ({
    id: period.id,
    name: formatPeriodShort(period.id),
    ...periodDates(periodOf(period.id)),
    url: absoluteUrl(site.url, periodPath(ref, period.id)),
    published: publicationDate(plan, period.id),
    data: absoluteUrl(site.url, periodDataPath(ref, period.id)),
    digest: periodDigest(plan, period),
  }));
}

function planEntry(subject: PlanSubject) {
  const { publisher, plan } = subject;
  const ref = refOf(subject);
  const described = describeDataset(subject);
  const address = (path: string) => absoluteUrl(subject.dataset.site.url, path);
  const fileUrl = (table: string, format: string) =>
    described.distributions.find((file) => file.table === table && file.format === format)?.url;
  return {
    publisherId: publisher.id,
    publisherName: publisher.definition.name,
    planId: plan.id,
    title: plan.definition.title,
    url: described.url,
    issued: described.issued,
    modified: described.modified,
    periods: periodEntries(subject, ref),
    tables: described.tables.map(({ name, title, rowCount }) => ({
      name,
      title,
      rowCount,
      csv: fileUrl(name, 'CSV'),
      json: fileUrl(name, 'JSON'),
    })),
    links: {
      definition: address(definitionPath(ref)),
      dataPackage: address(dataPackagePath(ref)),
      archive: address(archivePath(ref)),
      stratml: address(stratmlPath(ref)),
      ...(described.modified !== undefined && {
        atom: address(atomPath(planPath(ref))),
        jsonFeed: address(jsonFeedPath(planPath(ref))),
      }),
      item: address(itemJsonPath(ref, '{itemId}')),
    },
  };
}

/** `api/v1/index.json`: what there is, and where. Its shape is promised in the guide for reusers. */
export function toApiIndex(dataset: Dataset): string {
  const { site } = dataset;
  return toJsonText({
    $schema: absoluteUrl(site.url, schemaPath('api-index')),
    version: 1,
    name: site.name,
    license: site.license,
    catalogs: {
      dcat: absoluteUrl(site.url, DCAT_PATH),
      projectOpenData: absoluteUrl(site.url, PROJECT_OPEN_DATA_PATH),
      ckan: absoluteUrl(site.url, CKAN_PATH),
    },
    plans: planSubjects(dataset).map(planEntry),
  });
}
