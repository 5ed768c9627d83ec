import {
  formatSearch,
  isEmptySearch,
  parseSearch,
  type SearchState,
} from '../search/search-state.ts';
import { filterNames, readForm, writeForm } from '../search/search-form.ts';
import { describeRows, matchesRow, type RowFacts } from './match-row.ts';

const TYPING_PAUSE_MS = 200;

interface Row {
  element: HTMLElement;
  facts: RowFacts;
}

function readRow(element: HTMLElement): Row {
  const { change = '', outline = '', departments = '' } = element.dataset;
  const values = {
    変更区分: [change],
    体系: outline.split(' '),
    担当部署: departments.split('\n'),
  };
  return { element, facts: { text: element.innerText || (element.textContent ?? ''), values } };
}

/** Hides the rows that do not fit, and the places that are left without any. @returns how many fit */
function narrow(rows: readonly Row[], groups: readonly HTMLElement[], state: SearchState): number {
  for (const { element, facts } of rows) element.hidden = !matchesRow(facts, state);
  for (const group of groups) {
    group.hidden = !group.querySelector('[data-lineage-row]:not([hidden])');
  }
  return rows.filter(({ element }) => !element.hidden).length;
}

/** Narrows the table by what is chosen and typed; the address holds both. */
export function startLineageFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-lineage-filter]');
  const status = form?.querySelector<HTMLElement>('[data-lineage-status]');
  const reset = form?.querySelector<HTMLElement>('[data-lineage-reset]');
  if (!form || !status || !reset) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-lineage-row]')].map(readRow);
  const groups = [...document.querySelectorAll<HTMLElement>('[data-lineage-group]')];

  const show = (state: SearchState): void => {
    const count = narrow(rows, groups, state);
    status.textContent = describeRows(rows.length, count);
    reset.hidden = isEmptySearch(state);
  };
  const showForm = (): void => {
    const state = readForm(form);
    history.replaceState(null, '', location.pathname + formatSearch(state));
    show(state);
  };
  const showAddress = (): void => {
    writeForm(form, parseSearch(location.search, filterNames(form)));
    show(readForm(form));
  };

  let timer: number | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(showForm, TYPING_PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    showForm();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    writeForm(form, { query: '', filters: {} });
    showForm();
    form.querySelector<HTMLElement>('select, input')?.focus();
  });
  window.addEventListener('popstate', showAddress);
  form.hidden = false;
  showAddress();
}
