import { MARK_SHEET } from './marks.ts';
import { fixedRangeName, sheetReference } from './range-name.ts';

/** Longest list that may stand in the drop-down's own definition. */
const LITERAL_LIMIT = 255;

/** Columns of the hidden sheet before the lists: key, value, and one that sets them apart. */
export const FIRST_LIST_COLUMN = 3;

/** The lists of a workbook that are too long for the cells that offer them. */
export interface OptionLists {
  /** The formula of a drop-down; a long list is put among `lists` and referred to. */
  formulaOf(options: readonly string[]): string;
  readonly lists: readonly (readonly string[])[];
}

/** Commas part the options of a list that stands in the definition, and quotes end it. */
function fitsLiteral(options: readonly string[]): boolean {
  const isPlain = options.every((option) => option === option.trim() && !/[,"\n]/.test(option));
  return isPlain && options.join(',').length <= LITERAL_LIMIT;
}

/** An empty collection of choices: short ones stand in the formula, long ones in columns of a sheet. */
export function collectOptionLists(): OptionLists {
  const lists: (readonly string[])[] = [];
  const indexOf = (options: readonly string[]): number => {
    const key = JSON.stringify(options);
    const index = lists.findIndex((list) => JSON.stringify(list) === key);
    return index < 0 ? lists.push(options) - 1 : index;
  };
  return {
    lists,
    formulaOf(options) {
      if (fitsLiteral(options)) return `"${options.join(',')}"`;
      const column = FIRST_LIST_COLUMN + indexOf(options);
      const range = { top: 0, bottom: options.length - 1, left: column, right: column };
      return `${sheetReference(MARK_SHEET)}!${fixedRangeName(range)}`;
    },
  };
}
