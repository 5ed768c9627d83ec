import type { Dataset, Plan, Publisher } from '#src/domain/dataset.ts';
import { absoluteUrl, schemaPath } from '#src/domain/site-paths.ts';
import { toJsonText } from './json-values.ts';

/** A plan's definition and its publisher's, as they are in `plan.yaml` and `publisher.yaml`. */
export function toDefinitionJson({ site }: Dataset, publisher: Publisher, plan: Plan): string {
  return toJsonText({
    $schema: absoluteUrl(site.url, schemaPath('plan')),
    license: site.license,
    publisherId: publisher.id,
    publisher: publisher.definition,
    planId: plan.id,
    plan: plan.definition,
    periods: plan.periods.map(({ id }) => id),
  });
}
