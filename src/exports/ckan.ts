import type { Dataset } from '#src/domain/dataset.ts';
import { describeDataset, type DatasetDescription } from './description/dataset-description.ts';
import { planSubjects } from './description/plan-subject.ts';
import { toJsonText } from './json-values.ts';

function toPackage(described: DatasetDescription) {
  const { id, title, description, url, creator, publisher, license, keywords, temporal, cycle } =
    described;
  const extras = {
    spatial: creator.name,
    frequency: cycle,
    ...(temporal && { temporal_start: temporal.start, temporal_end: temporal.end }),
    ...(creator.code !== undefined && { local_government_code: creator.code }),
  };
  return {
    id,
    name: id,
    title,
    notes: description,
    url,
    license_id: license.id.toLowerCase(),
    license_title: license.name,
    license_url: license.url,
    author: creator.name,
    maintainer: publisher,
    organization: { id: creator.id, name: creator.id, title: creator.name },
    tags: keywords.map((name) => ({ name })),
    extras: Object.entries(extras).map(([key, value]) => ({ key, value })),
    num_resources: described.distributions.length,
    resources: described.distributions.map((file) => ({
      id: file.sha256.slice(0, 32),
      name: file.title,
      url: file.url,
      format: file.format,
      mimetype: file.mediaType,
      size: file.bytes,
      hash: `sha256:${file.sha256}`,
    })),
  };
}

/** The answer of CKAN's `package_search` to a harvester that asks for everything. */
export function toCkan(dataset: Dataset): string {
  const results = planSubjects(dataset).map(describeDataset).map(toPackage);
  return toJsonText({
    success: true,
    result: { count: results.length, sort: 'name asc', results },
  });
}
