import { accessibleName } from './accessible-name.ts';
import { attributeOf, elementsIn, squash, textOf, type HtmlElement } from './html.ts';
import { tableCells } from './html-tables.ts';
import { headsOf } from './table-heads.ts';

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th';

/** The heads of the cell, and what it says itself. */
function contextInTable(cell: HtmlElement): string {
  const table = cell.closest('table');
  if (!table) return '';
  const cells = tableCells(table);
  const placed = cells[elementsIn(table, isCell).indexOf(cell)];
  return (placed ? headsOf(cells, placed) : []).join('') + textOf(cell);
}

const isNamed = (element: HtmlElement): boolean =>
  attributeOf(element, 'aria-label') !== undefined ||
  attributeOf(element, 'aria-labelledby') !== undefined;

function contextFrom(root: HtmlElement, element: HtmlElement): string {
  const { tagName } = element;
  if (isCell(element)) return contextInTable(element);
  if (tagName === 'p' || tagName === 'li' || tagName === 'dd') return textOf(element);
  return isNamed(element) ? accessibleName(root, element) : '';
}

/**
 * What tells a reader about a link beside its own words, as WCAG 2.4.4 counts it: the paragraph, the items of lists
 * and the cell with its heads in which it stands, and the names of what is around it.
 */
export function contextOf(root: HtmlElement, link: HtmlElement): string {
  const contexts: string[] = [];
  for (let around = link.parent; around; around = around.parent)
    contexts.push(contextFrom(root, around));
  return squash(contexts.join(' '));
}
