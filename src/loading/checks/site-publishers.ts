import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem, type Problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { Draft } from '../draft.ts';
import type { YamlFile } from '../parse-yaml.ts';

function publisherProblem(
  wanted: readonly string[],
  index: number,
  ids: readonly string[],
  yaml: YamlFile,
): Problem | undefined {
  const actual = wanted[index] ?? '';
  const first = wanted.indexOf(actual);
  if (first < index) {
    const firstLine = String(yaml.at(['publishers', first]).line);
    return problem('key-duplicate', { actual, headers: '団体', firstLine });
  }
  if (ids.includes(actual)) return undefined;
  const suggestion = findSimilar(actual, ids);
  const facts = { actual, subject: '団体', expected: 'data フォルダー', others: 0, suggestion };
  return problem('reference-unknown', facts);
}

/** The site shows publishers that have a folder, each once. */
export function checkSitePublishers({ site: { value, yaml }, publishers }: Draft): Diagnostic[] {
  const ids = publishers.map(({ id }) => id);
  const wanted = value?.publishers ?? [];
  return wanted.flatMap((_, index) => {
    const found = yaml && publisherProblem(wanted, index, ids, yaml);
    return found ? [locate(found, yaml.at(['publishers', index]))] : [];
  });
}
