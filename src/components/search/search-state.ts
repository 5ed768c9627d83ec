/** What a search asks for: everything that its address holds. */
export interface SearchState {
  /** As typed. */
  query: string;
  /** Filter name → chosen value; filters without a choice are absent. */
  filters: Record<string, string>;
}

/** Reads the address of the search page. Unknown parameters are left out. */
export function parseSearch(search: string, filterNames: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = filterNames.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { query: parameters.get('q') ?? '', filters: Object.fromEntries(filters) };
}

/** The query part of the address that reproduces a search: `?q=学童&評価=C`, or nothing. */
export function formatSearch({ query, filters }: SearchState): string {
  const words = query.trim();
  const entries = [...(words === '' ? [] : [['q', words] as const]), ...Object.entries(filters)];
  const text = entries.map(([name, value]) => `${readable(name)}=${readable(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

/** Escapes what would end a value; browsers escape and show Japanese themselves. */
function readable(text: string): string {
  return text.replace(/[%&=+#?"'<>\s]/g, encodeURIComponent);
}

/** Whether there is nothing to look for: no words, no filter. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0;
}
