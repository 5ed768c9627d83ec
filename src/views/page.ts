/** A link within the site; the path is relative to the site's base. */
export interface Link {
  text: string;
  path: string;
}

export type Crumb = Link;

/** What a page says of itself to browsers, search engines and the reader who wonders where they are. */
export interface PageMeta {
  /** Without the site's name. */
  title: string;
  /** One sentence that says what the page is. */
  description: string;
  path: string;
  /** From below the home page down to the parent; empty for the home page. */
  breadcrumbs: Crumb[];
  /** Whether the page has a light version to stand inside other pages. */
  embeddable?: boolean;
  /** Whether the page has news to subscribe to. */
  hasFeed?: boolean;
  /** What the search index files the page under; absent for pages that are not searched. */
  search?: SearchFacets;
  /** Not for search engines, nor for the sitemap: it shows what other pages show, or nothing. */
  unlisted?: true;
}

/** What search results show of a page, its filters, and the words that lead to it beside its text. */
export interface SearchFacets {
  title: string;
  /** Where there is no query to rank by, pages stand in the order of this and of their addresses. */
  order: string;
  /** One line shown under the title. */
  context: string;
  /** Filter name → values, as the reader sees them. */
  filters: Record<string, string[]>;
  /**
   * Field of the index → words, separated by spaces as `indexWords` cuts them. The search page weighs the
   * fields: `name` (of an item), `heading` (of another page), `alias` (not on the page as typed).
   */
  words: Partial<Record<SearchField, string>>;
}

type SearchField = 'name' | 'heading' | 'alias';
