import type { VocabularyWord } from '#src/views/search-vocabulary.ts';
import { findPages } from './find-pages.ts';
import type { Pagefind } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

const MOST = 4;

export interface Suggestion {
  state: SearchState;
  /** How many pages it finds. */
  count: number;
}

let vocabulary: Promise<VocabularyWord[]> | undefined;

async function fetchWords(address: string): Promise<VocabularyWord[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as VocabularyWord[];
}

/** Loads the words once; what did not come is asked for again the next time. */
async function loadWords(address: string): Promise<VocabularyWord[]> {
  vocabulary ??= fetchWords(address);
  try {
    return await vocabulary;
  } catch (error) {
    vocabulary = undefined;
    throw error;
  }
}

/**
 * Searches with near words that do find pages. The words of the site are loaded when they are first needed.
 * @param address of the words
 */
export async function suggestQueries(
  pagefind: Pagefind,
  state: SearchState,
  address: string,
): Promise<Suggestion[]> {
  const [{ nearQueries }, words] = await Promise.all([
    import('./near-words.ts'),
    loadWords(address),
  ]);
  const found = nearQueries(state.query, words, MOST).map(async (query) => {
    const near = { ...state, query };
    return { state: near, count: (await findPages(pagefind, near)).hits.length };
  });
  return (await Promise.all(found)).filter(({ count }) => count > 0);
}
