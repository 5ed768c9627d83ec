import { cellAddress } from '../cell-address.ts';
import type { Refusal } from '../refusal.ts';
import { buildWorkbook } from './build-workbook.ts';
import type { Workbook } from './model.ts';
import { writeXlsx } from './ooxml/write-xlsx.ts';
import { CELL_TEXT_LIMIT } from './ooxml/xml-text.ts';
import type { WorkbookOrder } from './order.ts';

/** The first cell whose text no spreadsheet would keep: `進捗!G14`. */
function findOversized({ sheets }: Workbook): string | undefined {
  for (const { name, rows } of sheets) {
    for (const [row, { cells }] of rows.entries()) {
      const column = cells.findIndex(
        (cell) => typeof cell?.value === 'string' && cell.value.length > CELL_TEXT_LIMIT,
      );
      if (column >= 0) return `${name}!${cellAddress(row, column)}`;
    }
  }
  return undefined;
}

/** The bytes of the workbook that an order asks for. A text that would be cut off there is refused. */
export function makeWorkbook(order: WorkbookOrder): Uint8Array | Refusal {
  const workbook = buildWorkbook(order);
  const place = findOversized(workbook);
  return place === undefined
    ? writeXlsx(workbook)
    : {
        refusal: `${place} に入る文章が、Excel の1つのセルに入る長さ（${CELL_TEXT_LIMIT}文字）を超えています。CSV の文章を短くしてから、もう一度実行してください。`,
      };
}
