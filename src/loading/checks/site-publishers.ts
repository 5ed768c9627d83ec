import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { Draft } from '../draft.ts';

/** The site shows publishers that have a folder. */
export function checkSitePublishers({ site: { value, yaml }, publishers }: Draft): Diagnostic[] {
  const ids = publishers.map(({ id }) => id);
  return (value?.publishers ?? []).flatMap((actual, index) => {
    if (!yaml || ids.includes(actual)) return [];
    const suggestion = findSimilar(actual, ids);
    const facts = { actual, subject: '団体', expected: 'data フォルダー', others: 0, suggestion };
    return [locate(problem('reference-unknown', facts), yaml.at(['publishers', index]))];
  });
}
