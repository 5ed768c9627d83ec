/** The part of Pagefind 1.6's JavaScript API that the search page uses. */
export interface Pagefind {
  search(term: string | null, options?: SearchOptions): Promise<Found>;
  /** Counts over the whole site; until it has been called, results come without counts. */
  filters(): Promise<FilterCounts>;
}

interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Filter name → value → how many pages. */
export type FilterCounts = Record<string, Record<string, number>>;

interface Found {
  results: Hit[];
  /** How many pages hold the words, whatever the filters. */
  unfilteredResultCount: number;
  /** Counts among the results. */
  filters: FilterCounts;
}

export interface Hit {
  id: string;
  data(): Promise<HitPage>;
}

export interface HitPage {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

const OPTIONS = {
  excerptLength: 40,
  ranking: {
    // A word in an item's name counts most, then in another page's heading, then in the text.
    metaWeights: { name: 8, heading: 4, alias: 1, title: 0, context: 0 },
  },
};

/**
 * Pagefind cuts the query of a Japanese page by the browser's dictionary, which tears katakana and
 * readings apart (ネーミング｜ライ｜ツ). It takes the language from `<html>` when an instance is made;
 * without one it keeps our words, which `search-words.ts` cuts.
 */
function withoutLanguage<T>(create: () => T): T {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = '';
  try {
    return create();
  } finally {
    root.lang = lang;
  }
}

const addressIn = (base: string, file: string): string =>
  new URL(`${base.replace(/\/$/, '')}/pagefind/${file}`, location.origin).href;

/** What names the files of the index: another after each publication. Rejects where it is out of reach. */
async function fetchEntry(base: string): Promise<string> {
  const response = await fetch(addressIn(base, 'pagefind-entry.json'), { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

export interface SearchIndex {
  pagefind: Pagefind;
  /**
   * Pagefind takes what it could not load for what is not there.
   * @throws when the index is out of reach, or another has been published since it was loaded
   */
  confirm(): Promise<void>;
}

/** Loads the index that stands beside the site. Rejects where there is none, as in `astro dev`. */
export async function loadIndex(base: string): Promise<SearchIndex> {
  const [module, entry] = await Promise.all([
    import(/* @vite-ignore */ addressIn(base, 'pagefind.js')) as Promise<PagefindModule>,
    fetchEntry(base),
  ]);
  const pagefind = withoutLanguage(() => module.createInstance(OPTIONS));
  await pagefind.init();
  await pagefind.filters();
  return {
    pagefind,
    async confirm() {
      if ((await fetchEntry(base)) !== entry) throw new Error('another index has been published');
    },
  };
}
