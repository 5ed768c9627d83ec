import { createChoiceChips } from './choice-chips.ts';
import { describeFindings, describeSearch } from './describe-search.ts';
import type { Findings } from './find-pages.ts';
import { prepareNarrow } from './narrow.ts';
import { createResultList } from './result-list.ts';
import { showCounts } from './search-form.ts';
import { isEmptySearch, type SearchState } from './search-state.ts';
import { createStatus } from './search-status.ts';
import type { Suggestion } from './suggest-queries.ts';
import { showTerms } from './term-links.ts';

const UNAVAILABLE = import.meta.env.DEV
  ? '開発中の画面には検索の索引がありません。npm start でサイトを作ると検索できます。'
  : '検索の索引を読み込めませんでした。通信を確かめて、もう一度検索してください。';
const NO_MORE = '続きを読み込めませんでした。通信を確かめて、もう一度押してください。';

/** The part of the search page of a name. @throws when it is missing */
export function part<T extends HTMLElement>(name: string): T {
  const element = document.querySelector<T>(`[data-search-${name}]`);
  if (!element) throw new Error(`no [data-search-${name}]`);
  return element;
}

/** What is found stands where the links stood, a screen high from the start: nothing moves when it comes. */
export function makeRoom(isNeeded: boolean): void {
  part('found').toggleAttribute('data-room', isNeeded);
  part('browse').hidden = isNeeded;
}

/**
 * What the search page shows of a search.
 * @param narrowed called when the reader has taken a filter away
 */
export function createSearchView(form: HTMLFormElement, narrowed: () => void) {
  const status = createStatus(part('status'), part('spoken'));
  const fold = prepareNarrow(form);
  const chips = createChoiceChips(form, part('chips'), narrowed);
  const heading = document.title;
  const list = createResultList({
    list: part('results'),
    more: part('more'),
    template: part<HTMLTemplateElement>('result'),
    toneOf: (rating) =>
      form.querySelector<HTMLElement>(`option[value="${CSS.escape(rating)}"]`)?.dataset['tone'],
    failed: () => status.say(NO_MORE),
  });

  function showNear(suggestions: readonly Suggestion[]): void {
    showTerms(part('near'), suggestions);
    if (suggestions.length > 0) status.add(part('near').textContent.replace(/\s+/g, ''));
  }

  return {
    say: status.say,
    showNear,
    /** What is asked for, before anything is found. */
    showChoices(state: SearchState): void {
      const { length } = chips.show();
      fold.show(length);
      part('clear').hidden = length < 2;
      form.toggleAttribute('data-asked', !isEmptySearch(state));
    },
    /** @param isCurrent whether no other search has begun meanwhile */
    async showFindings(
      state: SearchState,
      found: Findings,
      isCurrent: () => boolean,
    ): Promise<void> {
      const empty = isEmptySearch(state);
      await list.show(empty ? { ...found, hits: [] } : found, isCurrent);
      if (!isCurrent()) return;
      showNear([]);
      showCounts(form, found.counts);
      if (!empty) status.say(describeFindings(state, found));
      part('none').hidden = empty || found.hits.length > 0;
      makeRoom(!empty && found.hits.length > 0);
      document.title = empty ? heading : `${describeSearch(state)}の${heading}`;
    },
    /** Nothing of an earlier search is left beside the words that this one did not succeed. */
    showFailure(): void {
      list.clear();
      showNear([]);
      part('none').hidden = true;
      makeRoom(false);
      status.say(UNAVAILABLE);
      document.title = heading;
    },
  };
}
