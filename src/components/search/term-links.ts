import { formatSearch, type SearchState } from './search-state.ts';

/** A list entry with a link that repeats a search. @param remark behind the link */
function createEntry(state: SearchState, remark: string): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = location.pathname + formatSearch(state);
  link.textContent = state.query;
  entry.append(link, remark);
  return entry;
}

/** Fills a list of searches and shows what surrounds it, or hides that when there is none. */
export function showTerms(
  box: HTMLElement,
  terms: readonly { state: SearchState; count?: number }[],
): void {
  const list = box.querySelector('ul');
  list?.replaceChildren(
    ...terms.map(({ state, count }) =>
      createEntry(state, count === undefined ? '' : `（${count}件）`),
    ),
  );
  box.hidden = terms.length === 0;
}
