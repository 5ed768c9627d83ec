import type { Dataset } from '#src/domain/dataset.ts';
import { sha256Text } from '#src/domain/sha256.ts';
import { startOfDayUtc } from '#src/domain/start-of-day.ts';
import { CKAN_PATH, absoluteUrl } from '#src/domain/site-paths.ts';
import { catalogueFiles } from './description/catalogue-files.ts';
import { describeDataset, type DatasetDescription } from './description/dataset-description.ts';
import type { Distribution } from './description/distribution.ts';
import { planSubjects, type PlanSubject } from './description/plan-subject.ts';
import { toJsonText } from './json-values.ts';

const ID_LENGTH = 32;

/** CKAN's tags hold letters, digits, spaces and `-_.` of any language, and nothing else. */
function toTag(keyword: string) {
  const name = keyword.replace(/[^\p{L}\p{M}\p{N} _.-]+/gu, ' ').trim();
  return { name, display_name: name };
}

/** A file keeps its id when its content changes: harvesters know it by that. */
function toResource(file: Distribution, { id, modified }: DatasetDescription, position: number) {
  return {
    id: sha256Text(file.url).slice(0, ID_LENGTH),
    package_id: id,
    position,
    name: file.title,
    url: file.url,
    format: file.format,
    mimetype: file.mediaType,
    size: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(modified !== undefined && { last_modified: modified }),
  };
}

function extrasOf({ creator, cycle, temporal, issued, modified }: DatasetDescription) {
  const extras = {
    spatial_text: creator.name,
    frequency: cycle,
    temporal_start: temporal?.start,
    temporal_end: temporal?.end,
    issued,
    modified,
    local_government_code: creator.code,
  };
  return Object.entries(extras).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value }],
  );
}

function toPackage(subject: PlanSubject) {
  const described = describeDataset(subject);
  const { id, title, description, url, creator, publisher, license, keywords } = described;
  const { issued, modified } = described;
  const resources = catalogueFiles(subject).map((file, index) =>
    toResource(file, described, index),
  );
  const tags = keywords.map(toTag);
  return {
    id,
    name: id,
    title,
    notes: description,
    url,
    type: 'dataset',
    state: 'active',
    private: false,
    isopen: true,
    license_id: license.id,
    license_title: license.name,
    license_url: license.url,
    author: creator.name,
    maintainer: publisher,
    owner_org: creator.id,
    organization: {
      id: creator.id,
      name: creator.id,
      title: creator.name,
      is_organization: true,
    },
    groups: [],
    ...(issued !== undefined && { metadata_created: startOfDayUtc(issued) }),
    ...(modified !== undefined && { metadata_modified: startOfDayUtc(modified) }),
    num_tags: tags.length,
    tags,
    extras: extrasOf(described),
    num_resources: resources.length,
    resources,
  };
}

/** The answer of CKAN's `package_search` to a harvester that asks for everything. */
export function toCkan(dataset: Dataset): string {
  const results = planSubjects(dataset).map(toPackage);
  return toJsonText({
    help: absoluteUrl(dataset.site.url, CKAN_PATH),
    success: true,
    result: {
      count: results.length,
      sort: 'name asc',
      facets: {},
      search_facets: {},
      results: results.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    },
  });
}
