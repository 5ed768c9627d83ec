import type { FilterCounts } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

function selectsOf(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

/** The choices that narrow; the order of a list is chosen too, and narrows nothing. */
export const filterSelects = (form: HTMLFormElement): HTMLSelectElement[] =>
  selectsOf(form).filter((select) => !select.matches('[data-order]'));

/** Not by `elements`: a filter may have the same name, because plans name their columns. */
const queryOf = (form: HTMLFormElement): HTMLInputElement =>
  form.querySelector<HTMLInputElement>('input[name="q"]')!;

/** The names of all filters, chosen or not. */
export const filterNames = (form: HTMLFormElement): string[] =>
  selectsOf(form).map(({ name }) => name);

/** What the form asks for now. */
export function readForm(form: HTMLFormElement): SearchState {
  const chosen = selectsOf(form).filter(({ value }) => value !== '');
  return {
    query: queryOf(form).value,
    filters: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
  };
}

/** Values that the form does not offer become no choice. */
export function writeForm(form: HTMLFormElement, { query, filters }: SearchState): void {
  queryOf(form).value = query;
  for (const select of selectsOf(form)) {
    select.value = filters[select.name] ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

/** Takes all filters back and keeps the words. */
export function clearFilters(form: HTMLFormElement): void {
  writeForm(form, { query: queryOf(form).value, filters: {} });
}

/** Writes behind each choice how many pages it would give; choices that give none cannot be taken. */
export function showCounts(form: HTMLFormElement, counts: FilterCounts): void {
  for (const select of selectsOf(form)) {
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts[select.name]?.[option.value] ?? 0;
      option.textContent = `${option.value}（${count}）`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}
