import type { Dataset } from '#src/domain/dataset.ts';
import { absoluteUrl, GLOSSARY_PATH, schemaPath } from '#src/domain/site-paths.ts';
import { toJsonText } from './json-values.ts';

/** The glossary, in the order of its file. */
export function toGlossaryJson({ site, glossary }: Dataset): string {
  return toJsonText({
    $schema: absoluteUrl(site.url, schemaPath('glossary')),
    url: absoluteUrl(site.url, GLOSSARY_PATH),
    license: site.license,
    terms: glossary,
  });
}
