import { findPages, type Findings } from './find-pages.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { createResultList } from './result-list.ts';
import { clearFilters, filterNames, readForm, showCounts, writeForm } from './search-form.ts';
import { formatSearch, isEmptySearch, parseSearch, type SearchState } from './search-state.ts';
import { describeFindings, describeSearch } from './describe-search.ts';

const TYPING_PAUSE_MS = 300;
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

let index: Promise<Pagefind> | undefined;
/** Counts the searches: an answer that comes late is thrown away. */
let run = 0;

function showFindings(state: SearchState, found: Findings): void {
  const empty = isEmptySearch(state);
  const filterCount = Object.keys(state.filters).length;
  status.textContent = empty ? '' : describeFindings(state, found);
  part('none').hidden = empty || found.hits.length > 0;
  part('clear').hidden = filterCount === 0;
  part('browse').hidden = !empty && found.hits.length > 0;
  part('chosen').textContent =
    filterCount === 0 ? '' : `：${Object.values(state.filters).join('、')}`;
  document.title = empty ? heading : `${describeSearch(state)}の${heading}`;
}

async function search(state: SearchState): Promise<void> {
  const own = ++run;
  const isCurrent = (): boolean => own === run;
  try {
    if (!index) status.textContent = isEmptySearch(state) ? '' : PREPARING;
    index ??= loadPagefind(part('root').dataset['base'] ?? '/');
    const found = await findPages(await index, state);
    if (!isCurrent()) return;
    await list.show(isEmptySearch(state) ? { ...found, hits: [] } : found, isCurrent);
    if (!isCurrent()) return;
    showCounts(form, found.counts);
    showFindings(state, found);
  } catch (error) {
    if (!isCurrent()) return;
    console.warn(error);
    index = undefined;
    status.textContent = UNAVAILABLE;
  }
}

const addressOf = (state: SearchState): string => location.pathname + formatSearch(state);

/** The search that Back leads to; what is typed on top of it shows in the address at once. */
let committed = location.href;

function searchWhileTyping(): void {
  const state = readForm(form);
  history.replaceState(null, '', addressOf(state));
  void search(state);
}

function searchNow(): void {
  const state = readForm(form);
  const address = new URL(addressOf(state), location.href).href;
  if (address !== committed) {
    history.replaceState(null, '', committed);
    history.pushState(null, '', address);
    committed = address;
  }
  void search(state);
}

function searchFromAddress(): void {
  committed = location.href;
  const state = parseSearch(location.search, names);
  writeForm(form, state);
  void search(readForm(form));
}

function listen(): void {
  let timer: number | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    searchNow();
  });
  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event.target instanceof HTMLSelectElement) searchNow();
    // Text that an input method has not finished is no query yet.
    else if (!(event as InputEvent).isComposing) {
      timer = window.setTimeout(searchWhileTyping, TYPING_PAUSE_MS);
    }
  });
  form.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = window.setTimeout(searchWhileTyping, TYPING_PAUSE_MS);
  });
  part('clear').addEventListener('click', () => {
    clearFilters(form);
    form.querySelector('input')?.focus();
    searchNow();
  });
  window.addEventListener('popstate', searchFromAddress);
}

/** Runs the search page: form, address, results. */
export function startSearchPage(): void {
  form.hidden = false;
  narrow.open = matchMedia('(min-width: 48em)').matches;
  listen();
  searchFromAddress();
}
