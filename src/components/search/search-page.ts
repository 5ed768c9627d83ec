import { createAddressHistory } from './address-history.ts';
import { findPages, type Findings } from './find-pages.ts';
import { listenToForm } from './listen-to-form.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { createRecentTerms } from './recent-terms.ts';
import { createResultList } from './result-list.ts';
import { clearFilters, filterNames, readForm, showCounts, writeForm } from './search-form.ts';
import { formatSearch, isEmptySearch, parseSearch, type SearchState } from './search-state.ts';
import { describeFindings, describeSearch } from './describe-search.ts';
import { suggestQueries } from './suggest-queries.ts';
import { showTerms } from './term-links.ts';

const TYPING_PAUSE_MS = 300;
/** Fewer pages than this may mean that the words are not those of the site. */
const FEW = 6;
const PREPARING = '検索の準備をしています。';
const UNAVAILABLE = import.meta.env.DEV
  ? '開発中の画面には検索の索引がありません。npm start でサイトを作ると検索できます。'
  : '検索の索引を読み込めませんでした。通信を確かめて、もう一度検索してください。';

function part<T extends HTMLElement>(name: string): T {
  const element = document.querySelector<T>(`[data-search-${name}]`);
  if (!element) throw new Error(`no [data-search-${name}]`);
  return element;
}

const form = part<HTMLFormElement>('form');
const narrow = part<HTMLDetailsElement>('narrow');
const status = part('status');
const heading = document.title;
const list = createResultList({
  list: part('results'),
  more: part('more'),
  template: part<HTMLTemplateElement>('result'),
  toneOf: (rating) =>
    form.querySelector<HTMLElement>(`option[value="${CSS.escape(rating)}"]`)?.dataset['tone'],
});
const names = filterNames(form);
const { base = '/', words = '' } = part('root').dataset;
const recent = createRecentTerms(`search-terms ${base}`);

let index: Promise<Pagefind> | undefined;
/** Counts the searches: an answer that comes late is thrown away. */
let run = 0;

/** What is found stands where the links stood, a screen high from the start: nothing moves when it comes. */
function makeRoom(isNeeded: boolean): void {
  part('found').toggleAttribute('data-room', isNeeded);
  part('browse').hidden = isNeeded;
}

function showFindings(state: SearchState, found: Findings): void {
  const empty = isEmptySearch(state);
  const filterCount = Object.keys(state.filters).length;
  if (!empty) status.textContent = describeFindings(state, found);
  part('none').hidden = empty || found.hits.length > 0;
  part('clear').hidden = filterCount === 0;
  makeRoom(!empty && found.hits.length > 0);
  part('chosen').textContent =
    filterCount === 0 ? '' : `：${Object.values(state.filters).join('、')}`;
  document.title = empty ? heading : `${describeSearch(state)}の${heading}`;
}

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
  if (isCurrent()) showTerms(part('near'), suggestions);
}

async function search(state: SearchState): Promise<void> {
  const own = ++run;
  const isCurrent = (): boolean => own === run;
  showRecent(state);
  try {
    // Emptied at once: while the index loads, the page may say something else here.
    if (isEmptySearch(state)) status.textContent = '';
    else if (!index) status.textContent = PREPARING;
    index ??= loadPagefind(base);
    const pagefind = await index;
    const found = await findPages(pagefind, state);
    if (!isCurrent()) return;
    showTerms(part('near'), []);
    await list.show(isEmptySearch(state) ? { ...found, hits: [] } : found, isCurrent);
    if (!isCurrent()) return;
    showCounts(form, found.counts);
    showFindings(state, found);
    if (state.query.trim() !== '' && found.hits.length < FEW) {
      await suggest(pagefind, state, isCurrent);
    }
  } catch (error) {
    if (!isCurrent()) return;
    console.warn(error);
    index = undefined;
    makeRoom(false);
    status.textContent = UNAVAILABLE;
  }
}

const addressOf = (state: SearchState): string => location.pathname + formatSearch(state);

const address = createAddressHistory();

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
    status.textContent = '最近さがした言葉を消しました。';
    form.querySelector('input')?.focus();
  });
  window.addEventListener('popstate', searchFromAddress);
}

/** Runs the search page: form, address, results. */
export function startSearchPage(): void {
  narrow.open = matchMedia('(min-width: 48em)').matches;
  narrow.dataset['ready'] = '';
  listen();
  searchFromAddress();
}
