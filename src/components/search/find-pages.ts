import { nameKey } from '#src/domain/name-key.ts';
import { splitQuery, waysToFind } from '#src/domain/search-words.ts';
import type { FilterCounts, Hit, HitPage, Pagefind } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

export interface Findings {
  hits: Hit[];
  /** The words of the query as they may stand in a text. */
  words: string[];
  /** How many pages would match if the filters were taken away. */
  unfilteredCount: number;
  /** For each filter, how many pages each of its values would give beside the other filters. */
  counts: FilterCounts;
}

const NOTHING: Findings = { hits: [], words: [], unfilteredCount: 0, counts: {} };

function textOf({ meta, content }: HitPage): string {
  return [...Object.values(meta), content]
    .join(' ')
    .replaceAll('\u200b', '')
    .normalize('NFKC')
    .toLowerCase();
}

/**
 * Pagefind looks up what a word begins with when it does not know the word (市役所 → 市) and leaves out
 * words of which it knows nothing. The best page shows whether it did.
 */
async function isFound(pagefind: Pagefind, words: string[], whole: string): Promise<boolean> {
  const [best] = (await pagefind.search(words.join(' '))).results;
  if (!best) return false;
  const text = textOf(await best.data());
  return [...words, whole].every((word) => text.includes(word));
}

async function wordsFor(pagefind: Pagefind, part: string): Promise<string[] | undefined> {
  for (const { words, adjacent } of waysToFind(part)) {
    if (await isFound(pagefind, words, adjacent ? part : '')) return words;
  }
  return undefined;
}

/** What to ask Pagefind for: null for everything, undefined when some word is nowhere on the site. */
async function termFor(pagefind: Pagefind, query: string): Promise<string | null | undefined> {
  const parts = splitQuery(query);
  if (parts.length === 0) return query.trim() === '' ? null : undefined;
  const words = await Promise.all(parts.map((part) => wordsFor(pagefind, part)));
  return words.some((each) => each === undefined) ? undefined : words.flat().join(' ');
}

/** The counts of a chosen filter come from a search without it: its other values stay choosable. */
async function countsFor(
  pagefind: Pagefind,
  term: string | null,
  filters: Record<string, string>,
): Promise<FilterCounts> {
  const chosen = await Promise.all(
    Object.keys(filters).map(async (name) => {
      const { [name]: _, ...others } = filters;
      const found = await pagefind.search(term, { filters: others });
      return [name, found.filters[name] ?? {}] as const;
    }),
  );
  return Object.fromEntries(chosen);
}

function wordsToMark(query: string): string[] {
  const typed = query.normalize('NFKC').split(/\s+/);
  return [...typed, ...splitQuery(query)].filter((word) => word !== '');
}

/** The key of the pages that are called exactly what was typed; undefined when there is none. */
async function keyFor(pagefind: Pagefind, query: string): Promise<string | undefined> {
  const key = nameKey(query);
  return key !== undefined && (await isFound(pagefind, [key], '')) ? key : undefined;
}

/** The plan before its departments and parts: kinds of pages in the reverse of their order. */
async function namedPages(
  pagefind: Pagefind,
  key: string | undefined,
  filters: Record<string, string>,
): Promise<Hit[]> {
  if (key === undefined) return [];
  return (await pagefind.search(key, { filters, sort: { order: 'desc' } })).results;
}

/**
 * All pages that hold every word of the query and pass every filter: first those that are called so, then
 * the best first.
 */
export async function findPages(pagefind: Pagefind, state: SearchState): Promise<Findings> {
  const { query, filters } = state;
  const [words, key] = await Promise.all([termFor(pagefind, query), keyFor(pagefind, query)]);
  const term = words === undefined ? key : words;
  if (term === undefined) return NOTHING;
  const [named, found, chosen] = await Promise.all([
    namedPages(pagefind, key, filters),
    pagefind.search(term, { filters, sort: term === null ? { order: 'asc' } : {} }),
    countsFor(pagefind, term, filters),
  ]);
  const ids = new Set(named.map(({ id }) => id));
  return {
    hits: [...named, ...found.results.filter(({ id }) => !ids.has(id))],
    words: wordsToMark(query),
    unfilteredCount: term === null ? 0 : found.unfilteredResultCount,
    counts: { ...found.filters, ...chosen },
  };
}
