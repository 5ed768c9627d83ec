import { createAddressHistory } from '../search/address-history.ts';
import { bringResultsInSight } from '../search/bring-in-sight.ts';
import { createChoiceChips, valuesOf } from '../search/choice-chips.ts';
import { listenToForm } from '../search/listen-to-form.ts';
import { prepareNarrow } from '../search/narrow.ts';
import { filterNames, readForm, writeForm } from '../search/search-form.ts';
import {
  formatSearch,
  isEmptySearch,
  parseSearch,
  type SearchState,
} from '../search/search-state.ts';
import { describeChoices, describeRows } from './describe-rows.ts';
import { arrange, narrow, readGroups } from './list-groups.ts';
import { parseOrder } from './sort-rows.ts';
import { createSortHeads } from './sort-heads.ts';

const TYPING_PAUSE_MS = 200;
const NOTHING: SearchState = { query: '', filters: {} };
/** Said where an address asks for a row that its own filters hide. */
const SET_ASIDE = 'リンク先を見せるため、絞り込みをやめました。';

function part<T extends HTMLElement>(root: ParentNode, name: string): T {
  const element = root.querySelector<T>(`[data-list-${name}]`);
  if (!element) throw new Error(`no [data-list-${name}]`);
  return element;
}

/** Scrolls to the row that the address names. @param setAside takes the filters away that hide it */
function showTarget(list: HTMLElement, setAside: () => void): void {
  const id = location.hash.slice(1);
  const target = id === '' ? null : list.querySelector(`#${CSS.escape(id)}`);
  const row = target?.closest<HTMLElement>('[data-row]');
  if (row?.hidden) setAside();
  // Also where it was not hidden: rows above it have gone since the browser scrolled there.
  row?.scrollIntoView();
}

/** Narrows and orders the list of a page by what its controls say; the address holds all of it. */
export function startList(): void {
  const form = part<HTMLFormElement>(document, 'form');
  const list = part(document, 'body');
  const said = part(document, 'said');
  const [status, reset] = [part(form, 'status'), part(form, 'reset')];
  const order = form.querySelector<HTMLSelectElement>('[data-order]');
  const { unit = '' } = form.dataset;
  const groups = readGroups(list);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const address = createAddressHistory();
  const heads = createSortHeads(list, order, () => commit());
  const fold = prepareNarrow(form);
  const chips = createChoiceChips(form, part(form, 'chips'), () => commit());

  function show(before = ''): void {
    const state = readForm(form);
    for (const group of groups) arrange(group, parseOrder(order?.value ?? ''));
    const choices = chips.show();
    const wanted = { query: state.query, filters: valuesOf(choices) };
    const shown = groups.reduce((sum, group) => sum + narrow(list, group, wanted), 0);
    const chosen = order && order.selectedIndex > 0 ? order.selectedOptions[0]?.text : undefined;
    const rows = describeRows(total, shown, unit, chosen);
    status.textContent = before + rows;
    said.textContent = isEmptySearch(state) ? '' : rows + describeChoices(state.query, choices);
    list.hidden = shown === 0;
    // One choice alone is taken back by its own button.
    const isOne = choices.length === 1 && chosen === undefined && state.query.trim() === '';
    reset.hidden = isOne || isEmptySearch(state);
    fold.show(choices.length);
    heads.show();
  }
  const addressNow = (): string => location.pathname + formatSearch(readForm(form));
  function commit(): void {
    address.commit(addressNow());
    show();
  }
  function arrive(): void {
    address.arrive();
    writeForm(form, parseSearch(location.search, filterNames(form)));
    show();
  }
  function setFiltersAside(): void {
    writeForm(form, NOTHING);
    address.follow(addressNow() + location.hash);
    address.arrive();
    show(SET_ASIDE);
  }

  const drop = listenToForm(form, TYPING_PAUSE_MS, {
    typed() {
      address.follow(addressNow());
      show();
      bringResultsInSight(form);
    },
    chosen: commit,
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    drop();
    commit();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    writeForm(form, NOTHING);
    commit();
    form.querySelector<HTMLElement>('input')?.focus();
  });
  window.addEventListener('popstate', arrive);
  window.addEventListener('hashchange', () => showTarget(list, setFiltersAside));
  arrive();
  showTarget(list, setFiltersAside);
}
