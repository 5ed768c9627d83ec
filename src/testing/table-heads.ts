/** A cell of a table as its HTML says it. */
export interface TableCell {
  head: boolean;
  scope: string;
  text: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Which `thead`, `tbody` or `tfoot` it stands in. */
  group: number;
}

const overlaps = (from: number, length: number, other: number, otherLength: number): boolean =>
  from < other + otherLength && other < from + length;

const sharesRows = (a: TableCell, b: TableCell): boolean => overlaps(a.row, a.rows, b.row, b.rows);

const sharesColumns = (a: TableCell, b: TableCell): boolean =>
  overlaps(a.column, a.columns, b.column, b.columns);

function isHeadOf(head: TableCell, cell: TableCell): boolean {
  switch (head.scope) {
    case 'row':
      return sharesRows(head, cell) && head.column < cell.column;
    case 'col':
    case 'colgroup':
      return sharesColumns(head, cell) && head.row < cell.row;
    case 'rowgroup':
      return head.group === cell.group && head.row < cell.row;
    default:
      return false;
  }
}

/**
 * What a screen reader says before a cell: the texts of its heads, those of rows first, from the outside
 * in. Only heads that say what they head (`scope`) count.
 */
export function headsOf(cells: readonly TableCell[], cell: TableCell): string[] {
  const heads = cells.filter((each) => each.head && each !== cell && isHeadOf(each, cell));
  const [ofRows, ofColumns] = [/^row/, /^col/].map((scope) =>
    heads.filter((head) => scope.test(head.scope)),
  );
  return [...(ofRows ?? []), ...(ofColumns ?? [])].map(({ text }) => text);
}

/** A row's cells before they have a place. */
export type PlainCell = Omit<TableCell, 'row' | 'column'>;

/** Gives the cells of a table their places, as HTML's table model does. */
export function placeCells(rows: readonly (readonly PlainCell[])[]): TableCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const placed = { ...cell, row, column };
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1)
          taken.add(`${row + down} ${column + right}`);
      return placed;
    });
  });
}
