import { filterSelects } from './search-form.ts';

/** What is chosen in one filter of a form, in its words. */
interface Choice {
  select: HTMLSelectElement;
  /** What the filter is called. */
  label: string;
  /** The chosen value as it is read, without the number of pages or rows behind it. */
  text: string;
}

/** The filters of a form that are set, in their order. */
function readChoices(form: HTMLFormElement): Choice[] {
  return filterSelects(form)
    .filter(({ value }) => value !== '')
    .map((select) => ({
      select,
      label: select.closest('label')?.querySelector('span')?.textContent.trim() ?? select.name,
      text: (select.selectedOptions[0]?.text ?? '').replace(/（\d+）$/, '').trim(),
    }));
}

/** The chosen values by the names of their filters. */
export function valuesOf(choices: readonly Choice[]): Record<string, string> {
  return Object.fromEntries(choices.map(({ select }) => [select.name, select.value]));
}

function createChip({ label, text }: Choice, remove: () => void): HTMLElement {
  const [entry, button, action] = [
    document.createElement('li'),
    document.createElement('button'),
    document.createElement('span'),
  ];
  button.type = 'button';
  action.className = 'visually-hidden';
  action.textContent = 'を外す';
  button.append(`${label}：${text}`, action);
  button.addEventListener('click', remove);
  entry.append(button);
  return entry;
}

/**
 * Shows each choice of a form as a button that takes it back.
 * @param removed called when one has been taken back
 */
export function createChoiceChips(
  form: HTMLFormElement,
  list: HTMLElement,
  removed: () => void,
): { show(): Choice[] } {
  function remove({ select }: Choice, position: number): void {
    select.value = '';
    removed();
    // The button is gone; the one that took its place has the focus, or else what the chips came from.
    const rest = [...list.querySelectorAll('button')];
    (rest[position] ?? rest.at(-1) ?? form.querySelector('summary'))?.focus();
  }
  return {
    show() {
      const choices = readChoices(form);
      list.replaceChildren(
        ...choices.map((choice, position) => createChip(choice, () => remove(choice, position))),
      );
      list.hidden = choices.length === 0;
      return choices;
    },
  };
}
