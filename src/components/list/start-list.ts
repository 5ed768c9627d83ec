import type { RowFacts } from '#src/views/list.ts';
import { createAddressHistory } from '../search/address-history.ts';
import { listenToForm } from '../search/listen-to-form.ts';
import { filterNames, readForm, writeForm } from '../search/search-form.ts';
import {
  formatSearch,
  isEmptySearch,
  parseSearch,
  type SearchState,
} from '../search/search-state.ts';
import { describeRows } from './describe-rows.ts';
import { matchesRow } from './match-row.ts';
import { parseOrder, sortRows, type Order } from './sort-rows.ts';
import { createSortHeads } from './sort-heads.ts';

const TYPING_PAUSE_MS = 200;

interface Row extends RowFacts {
  element: HTMLElement;
  text: string;
}

function readRow(element: HTMLElement): Row {
  const facts = JSON.parse(element.dataset['row'] ?? '') as RowFacts;
  return { ...facts, element, text: element.innerText || (element.textContent ?? '') };
}

/** Rows that stand beside one another, with what stands behind them and stays there. */
interface Group {
  parent: HTMLElement;
  /** In the order of the source, and as they stand now. */
  rows: Row[];
  standing: Row[];
  end: Element | null;
}

function readGroups(list: HTMLElement): Group[] {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')].map(readRow);
  const byParent = Map.groupBy(rows, ({ element }) => element.parentElement as HTMLElement);
  return [...byParent].map(([parent, own]) => ({
    parent,
    rows: own,
    standing: own,
    end: own.at(-1)?.element.nextElementSibling ?? null,
  }));
}

function part<T extends HTMLElement>(root: ParentNode, name: string): T {
  const element = root.querySelector<T>(`[data-list-${name}]`);
  if (!element) throw new Error(`no [data-list-${name}]`);
  return element;
}

/** Moves rows only where the order asks for it: a row that is moved loses the focus and what is open in it. */
function arrange(group: Group, order: Order | undefined): void {
  const sorted = sortRows(group.rows, order);
  if (sorted.every((row, at) => row === group.standing[at])) return;
  for (const { element } of sorted) group.parent.insertBefore(element, group.end);
  group.standing = sorted;
}

/** Hides what does not fit, and a group of which nothing is left. @returns how many rows are left */
function narrow(list: HTMLElement, { parent, rows }: Group, state: SearchState): number {
  for (const row of rows) row.element.hidden = !matchesRow(row, state);
  const left = rows.filter(({ element }) => !element.hidden).length;
  if (parent !== list) parent.hidden = left === 0;
  return left;
}

/** Narrows and orders the list of a page by what its controls say; the address holds all of it. */
export function startList(): void {
  const form = part<HTMLFormElement>(document, 'form');
  const list = part(document, 'body');
  const [status, reset] = [part(form, 'status'), part(form, 'reset')];
  const order = form.querySelector<HTMLSelectElement>('[data-list-order]');
  const { unit = '' } = form.dataset;
  const groups = readGroups(list);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const address = createAddressHistory();
  const heads = createSortHeads(list, order, () => commit());

  function show(): void {
    const state = readForm(form);
    for (const group of groups) arrange(group, parseOrder(order?.value ?? ''));
    const shown = groups.reduce((sum, group) => sum + narrow(list, group, state), 0);
    const chosen = order && order.selectedIndex > 0 ? order.selectedOptions[0]?.text : undefined;
    status.textContent = describeRows(total, shown, unit, chosen);
    list.hidden = shown === 0;
    reset.hidden = isEmptySearch(state);
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

  const drop = listenToForm(form, TYPING_PAUSE_MS, {
    typed() {
      address.follow(addressNow());
      show();
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
    writeForm(form, { query: '', filters: {} });
    commit();
    form.querySelector<HTMLElement>('select, input')?.focus();
  });
  window.addEventListener('popstate', arrive);
  arrive();
}
