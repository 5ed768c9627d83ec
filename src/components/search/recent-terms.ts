const MOST = 6;

/** The newest first, each once. */
export function addTerm(terms: readonly string[], typed: string): string[] {
  const term = typed.trim().replace(/\s+/g, ' ');
  if (term === '') return [...terms];
  return [term, ...terms.filter((each) => each !== term)].slice(0, MOST);
}

/** What was kept, as far as it is a list of texts: other programs of the same address may have written it. */
export function parseTerms(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value)
      ? value.filter((each) => typeof each === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/**
 * The terms that were searched on this device, kept by the browser and sent nowhere. Where the reader lets
 * no page keep anything, there are none.
 * @param key under which they are kept: sites below one host share its storage
 */
export function createRecentTerms(key: string) {
  return {
    read(): string[] {
      try {
        return parseTerms(localStorage.getItem(key));
      } catch {
        return [];
      }
    },
    add(term: string): void {
      try {
        localStorage.setItem(key, JSON.stringify(addTerm(this.read(), term)));
      } catch {
        // Full, or forbidden: the search works without.
      }
    },
    clear(): void {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
