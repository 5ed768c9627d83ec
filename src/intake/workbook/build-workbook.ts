import { guideSheet } from './guide-sheet.ts';
import type { Workbook } from './model.ts';
import { collectOptionLists } from './option-lists.ts';
import type { WorkbookOrder } from './order.ts';
import { pageTexts } from './print-texts.ts';
import { progressSheet } from './progress-sheet.ts';
import { sideSheet } from './side-sheet.ts';
import { markSheet } from './mark-sheet.ts';

/** The workbook that goes out to be filled in. */
export function buildWorkbook(order: WorkbookOrder): Workbook {
  const lists = collectOptionLists();
  const progress = progressSheet(order, lists);
  const sides = order.tables.map((side) => sideSheet(order, side, lists));
  const { header } = pageTexts(order);
  return {
    title: `${header.left}　${header.right}`,
    creator: order.site.name,
    sheets: [progress, guideSheet(order), ...sides, markSheet(order, lists.lists)],
  };
}
