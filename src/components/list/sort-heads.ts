import { parseOrder } from './sort-rows.ts';

interface Head {
  cell: HTMLElement;
  /** The values of the order's choices for this column, in the order in which they are offered. */
  values: string[];
}

/** Its words in a button: without scripts a head is text. */
function addButton(cell: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  const words = document.createElement('span');
  words.append(...cell.childNodes);
  button.append(words);
  cell.append(button);
  return button;
}

/**
 * Makes the heads of a table buttons that order it, where the page's choice of orders has theirs.
 * @param chosen called when a head has changed the choice
 */
export function createSortHeads(
  list: HTMLElement,
  order: HTMLSelectElement | null,
  chosen: () => void,
) {
  const choices = [...(order?.options ?? [])].map(({ value }) => value);
  const heads = [...list.querySelectorAll<HTMLElement>('th[data-sort]')]
    .map((cell): Head => ({
      cell,
      values: choices.filter((value) => parseOrder(value)?.key === cell.dataset['sort']),
    }))
    .filter(({ values }) => values.length > 0);

  for (const { cell, values } of heads) {
    const button = addButton(cell);
    // A browser leaves what a table's edge cuts off where it is: a focus of which a few pixels show.
    button.addEventListener('focus', () =>
      button.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    button.addEventListener('click', () => {
      if (!order) return;
      order.value = values[(values.indexOf(order.value) + 1) % values.length] ?? '';
      chosen();
    });
  }

  return {
    /** Says in each head whether and how the table is ordered by it. */
    show(): void {
      const current = parseOrder(order?.value ?? '');
      for (const { cell } of heads) {
        const mine = current?.key === cell.dataset['sort'];
        const direction = current?.descending ? 'descending' : 'ascending';
        cell.setAttribute('aria-sort', mine ? direction : 'none');
      }
    },
  };
}
