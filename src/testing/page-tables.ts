import type { Page } from 'puppeteer-core';
import { headsOf, placeCells, type PlainCell, type TableCell } from './table-heads.ts';

/** The rows of each table of an open page. */
function readRows(page: Page): Promise<PlainCell[][][]> {
  return page.$$eval('table', (tables) =>
    tables.map((table) =>
      [...table.rows].map((row) =>
        [...row.cells].map((cell) => ({
          head: cell.tagName === 'TH',
          scope: cell.scope,
          text: cell.textContent.replace(/\s+/g, ' ').trim(),
          rows: cell.rowSpan,
          columns: cell.colSpan,
          group: [...table.children].indexOf(row.parentElement as HTMLElement),
        })),
      ),
    ),
  );
}

/** The heads of each data cell of an open page, in the order in which the cells stand. */
export async function readHeads(page: Page): Promise<string[][]> {
  const tables: TableCell[][] = (await readRows(page)).map(placeCells);
  return tables.flatMap((cells) =>
    cells.filter(({ head }) => !head).map((cell) => headsOf(cells, cell)),
  );
}
