import { createAddressHistory } from './address-history.ts';
import { bringResultsInSight } from './bring-in-sight.ts';
import { findPages } from './find-pages.ts';
import { listenToForm } from './listen-to-form.ts';
import { loadIndex, type Pagefind, type SearchIndex } from './pagefind.ts';
import { createRecentTerms } from './recent-terms.ts';
import { clearFilters, filterNames, readForm, writeForm } from './search-form.ts';
import { formatSearch, isEmptySearch, parseSearch, type SearchState } from './search-state.ts';
import { createSearchView, makeRoom, part } from './search-view.ts';
import { suggestQueries } from './suggest-queries.ts';
import { showTerms } from './term-links.ts';

const TYPING_PAUSE_MS = 300;
/** What takes longer is said: the results on the page are still those of before. */
const PATIENCE_MS = 600;
/** Fewer pages than this may mean that the words are not those of the site. */
const FEW = 6;
const PREPARING = '検索の準備をしています。';
const SEARCHING = 'さがしています。';

const form = part<HTMLFormElement>('form');
const view = createSearchView(form, searchNow);
const names = filterNames(form);
const { base = '/', words = '' } = part('root').dataset;
const recent = createRecentTerms(`search-terms ${base}`);
const address = createAddressHistory();

let index: Promise<SearchIndex> | undefined;
/** Counts the searches: an answer that comes late is thrown away. */
let run = 0;

/** What was searched before, where nothing is asked for yet. */
function showRecent(state: SearchState): void {
  const terms = isEmptySearch(state) ? recent.read() : [];
  showTerms(
    part('recent'),
    terms.map((query) => ({ state: { query, filters: {} } })),
  );
}

/** Without the near words the search is as good as before: their failure is not worth a word. */
async function suggest(
  pagefind: Pagefind,
  state: SearchState,
  isCurrent: () => boolean,
): Promise<void> {
  const suggestions = await suggestQueries(pagefind, state, words).catch(() => []);
  if (isCurrent()) view.showNear(suggestions);
}

async function findAndShow(state: SearchState, isCurrent: () => boolean): Promise<void> {
  index ??= loadIndex(base);
  const { pagefind, confirm } = await index;
  const found = await findPages(pagefind, state);
  if (found.hits.length === 0) await confirm();
  if (!isCurrent()) return;
  await view.showFindings(state, found, isCurrent);
  if (isCurrent() && found.hits.length > 0 && !isEmptySearch(state)) bringResultsInSight(form);
  const isMeagre = state.query.trim() !== '' && found.hits.length < FEW;
  if (isCurrent() && isMeagre) void suggest(pagefind, state, isCurrent);
}

async function search(state: SearchState): Promise<void> {
  const own = ++run;
  const isCurrent = (): boolean => own === run;
  const isEmpty = isEmptySearch(state);
  showRecent(state);
  view.showChoices(state);
  // Emptied at once: while the index loads, the page may say something else here.
  if (isEmpty) view.say('');
  else if (!index) view.say(PREPARING);
  const patience = setTimeout(() => {
    if (isCurrent() && !isEmpty) view.say(SEARCHING);
  }, PATIENCE_MS);
  try {
    await findAndShow(state, isCurrent);
  } catch (error) {
    if (!isCurrent()) return;
    console.warn(error);
    index = undefined;
    view.showFailure();
  } finally {
    clearTimeout(patience);
  }
}

const addressOf = (state: SearchState): string => location.pathname + formatSearch(state);

function searchWhileTyping(): void {
  const state = readForm(form);
  address.follow(addressOf(state));
  void search(state);
}

function searchNow(): void {
  const state = readForm(form);
  address.commit(addressOf(state));
  void search(state);
}

function searchFromAddress(): void {
  address.arrive();
  const state = parseSearch(location.search, names);
  writeForm(form, state);
  makeRoom(!isEmptySearch(state));
  void search(readForm(form));
}

function listen(): void {
  const drop = listenToForm(form, TYPING_PAUSE_MS, { typed: searchWhileTyping, chosen: searchNow });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    drop();
    recent.add(readForm(form).query);
    searchNow();
  });
  part('clear').addEventListener('click', () => {
    clearFilters(form);
    form.querySelector('input')?.focus();
    searchNow();
  });
  // Whoever opens a result has found what was typed.
  part('results').addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) recent.add(readForm(form).query);
  });
  part('forget').addEventListener('click', () => {
    recent.clear();
    part('recent').hidden = true;
    view.say('最近さがした言葉を消しました。');
    form.querySelector('input')?.focus();
  });
  window.addEventListener('popstate', searchFromAddress);
}

/** Runs the search page: form, address, results. */
export function startSearchPage(): void {
  listen();
  searchFromAddress();
}
