import { STATED_NONE } from '#src/domain/absence.ts';
import { cellAddress, columnLetters } from '../cell-address.ts';
import { missingHighlight, unknownHighlight, validationOf } from './column-input.ts';
import { promptOf } from './column-prompt.ts';
import { isBlank, saysOneOf } from './formulas.ts';
import type { Highlight, Range, Validation } from './model.ts';
import type { OptionLists } from './option-lists.ts';
import type { WorkbookOrder } from './order.ts';
import { planRules } from './plan-rules.ts';
import { FIRST_ROW, HEADER_ROW } from './progress-rows.ts';
import type { SheetColumn } from './sheet-column.ts';

function columnRange(column: number, rowCount: number): Range {
  return { top: FIRST_ROW, bottom: FIRST_ROW + rowCount - 1, left: column, right: column };
}

/** What may be typed where, and what is said of each column. */
export function progressValidations(
  columns: readonly SheetColumn[],
  rowCount: number,
  lists: OptionLists,
): Validation[] {
  return columns.flatMap(({ input, prompt }, index): Validation[] => {
    const header = { top: HEADER_ROW, bottom: HEADER_ROW, left: index, right: index };
    if (!input) return prompt ? [{ range: header, prompt }] : [];
    return [
      { range: header, prompt: promptOf(input) },
      validationOf(input, columnRange(index, rowCount), lists),
    ];
  });
}

/** The cell that a rule asks for while it holds and the cell is empty or says that there is nothing. */
function ruleHighlights(
  order: WorkbookOrder,
  columns: readonly SheetColumn[],
  rowCount: number,
): Highlight[] {
  const indexOf = (id: string): number =>
    columns.findIndex(({ input }) => input?.column.key === id);
  return planRules(order).map(({ when, require }) => {
    const target = indexOf(require);
    const cell = cellAddress(FIRST_ROW, target);
    const holds = Object.entries(when).map(([id, codes]) =>
      saysOneOf(`$${columnLetters(indexOf(id))}${FIRST_ROW + 1}`, codes),
    );
    const isOpen = `OR(${isBlank(cell)},${saysOneOf(`TRIM(${cell})`, [STATED_NONE.word])})`;
    const formula = `AND(${[...holds, isOpen].join(',')})`;
    return { range: columnRange(target, rowCount), formula, style: 'rule' };
  });
}

/** The cells that show that something is missing or is not what it should be. */
export function progressHighlights(
  order: WorkbookOrder,
  columns: readonly SheetColumn[],
  rowCount: number,
): Highlight[] {
  const ofColumns = columns.flatMap(({ input }, index) =>
    input
      ? [
          ...unknownHighlight(input, columnRange(index, rowCount)),
          ...missingHighlight(input, columnRange(index, rowCount)),
        ]
      : [],
  );
  return [...ruleHighlights(order, columns, rowCount), ...ofColumns];
}
