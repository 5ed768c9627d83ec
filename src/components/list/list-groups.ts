import type { RowFacts } from '#src/views/list.ts';
import type { SearchState } from '../search/search-state.ts';
import { matchesRow } from './match-row.ts';
import { sortRows, type Order } from './sort-rows.ts';

interface Row extends RowFacts {
  element: HTMLElement;
  text: string;
}

/** Rows that stand beside one another, with what stands behind them and stays there. */
interface Group {
  parent: HTMLElement;
  /** In the order of the source, and as they stand now. */
  rows: Row[];
  standing: Row[];
  end: Element | null;
}

function readRow(element: HTMLElement): Row {
  const facts = JSON.parse(element.dataset['row'] ?? '') as RowFacts;
  return { ...facts, element, text: element.innerText || (element.textContent ?? '') };
}

/** The rows of a list by what they stand in, with what follows them there. */
export function readGroups(list: HTMLElement): Group[] {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')].map(readRow);
  const byParent = Map.groupBy(rows, ({ element }) => element.parentElement as HTMLElement);
  return [...byParent].map(([parent, own]) => ({
    parent,
    rows: own,
    standing: own,
    end: own.at(-1)?.element.nextElementSibling ?? null,
  }));
}

/** Moves rows only where the order asks for it: a row that is moved loses the focus and what is open in it. */
export function arrange(group: Group, order: Order | undefined): void {
  const sorted = sortRows(group.rows, order);
  if (sorted.every((row, at) => row === group.standing[at])) return;
  for (const { element } of sorted) group.parent.insertBefore(element, group.end);
  group.standing = sorted;
}

/** Hides what does not fit, and a group of which nothing is left. @returns how many rows are left */
export function narrow(list: HTMLElement, { parent, rows }: Group, state: SearchState): number {
  for (const row of rows) row.element.hidden = !matchesRow(row, state);
  const left = rows.filter(({ element }) => !element.hidden).length;
  if (parent !== list) parent.hidden = left === 0;
  return left;
}
