import type { SearchState } from './search-state.ts';

/** `「学童」「C（未実施）」`: what was asked for, in words. */
export function describeSearch({ query, filters }: SearchState): string {
  return [query.trim(), ...Object.values(filters)]
    .filter((text) => text !== '')
    .map((text) => `「${text}」`)
    .join('');
}

/** The sentence that tells how many pages were found, and a way out when there are none. */
export function describeFindings(
  state: SearchState,
  found: { hits: readonly unknown[]; unfilteredCount: number },
): string {
  if (found.hits.length > 0) return `${found.hits.length}件見つかりました`;
  const hint =
    Object.keys(state.filters).length > 0 && found.unfilteredCount > 0
      ? `絞り込みを外すと${found.unfilteredCount}件あります。`
      : '';
  return `${describeSearch(state)}に当てはまるページは見つかりませんでした。${hint}`;
}
