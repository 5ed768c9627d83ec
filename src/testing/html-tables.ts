import { attributeOf, elementsIn, textOf, type HtmlElement } from './html.ts';
import { placeCells, type PlainCell, type TableCell } from './table-heads.ts';

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);

const spanOf = (cell: HtmlElement, name: string): number => Number(attributeOf(cell, name) ?? 1);

function cellsOf(row: HtmlElement, group: number): PlainCell[] {
  const cells = row.childElements.filter(({ tagName }) => tagName === 'th' || tagName === 'td');
  return cells.map((cell) => ({
    head: cell.tagName === 'th',
    scope: attributeOf(cell, 'scope') ?? '',
    text: textOf(cell).replace(/\s+/g, ' '),
    rows: spanOf(cell, 'rowspan'),
    columns: spanOf(cell, 'colspan'),
    group,
  }));
}

/** The cells of a table, each in its place. */
export function tableCells(table: HtmlElement): TableCell[] {
  const groups = table.childElements.filter(({ tagName }) => ROW_GROUPS.has(tagName));
  return placeCells(
    groups.flatMap((group, index) =>
      elementsIn(group, ({ tagName }) => tagName === 'tr').map((row) => cellsOf(row, index)),
    ),
  );
}
