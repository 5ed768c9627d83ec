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
  /** What the search index files the page under; absent for pages that are not searched. */
  search?: SearchFacets;
}

/** Filters and extra words of a page in the search index. */
export interface SearchFacets {
  /** Filter name → values, as the reader sees them. */
  filters: Record<string, string[]>;
  /** Words that lead to the page though they do not stand on it. */
  aliases: string;
  /** One line shown under the title in search results. */
  context: string;
}
