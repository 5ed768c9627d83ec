/**
 * Workbooks as tests describe them; `make-xlsx.ts`, `make-xls.ts` and `make-csv.ts` turn them into bytes.
 *
 *     const book = { sheets: [{ name: '進捗', rows: textGrid(`
 *       項目ID     | 評価 | 取組の経過
 *       item-01-01 | A    | 2回開いた。
 *     `), hiddenRows: [2] }] };
 *     const bytes = makeXlsx(book);
 */

/** A cell that is more than a text, a number or a truth value. */
export interface CellSpec {
  text?: string;
  number?: number;
  boolean?: boolean;
  /** `#REF!` */
  error?: string;
  /** `2020-04-01`, `2020-04-01 13:30:00`: kept as the number of days that Excel makes of it. */
  date?: string;
  /** Number format: `m"月"d"日"`. A date without one has `yyyy/m/d`. */
  format?: string;
  /** Without `=`. What stands beside it is the value that the file remembers. */
  formula?: string;
  /** Parts of a text that are formatted each in its own way; only in xlsx. */
  runs?: readonly string[];
  /** ふりがな of the text; only in xlsx. */
  kana?: string;
  /** A note pinned to the cell. */
  comment?: string;
}

export type CellLike = CellSpec | string | number | boolean | undefined;

export interface SheetSpec {
  name: string;
  rows: readonly (readonly CellLike[])[];
  /** `A1:C1` */
  merges?: readonly string[];
  hidden?: boolean | 'very';
  /** As Excel counts them, from 1. */
  hiddenRows?: readonly number[];
  /** By their letters. */
  hiddenColumns?: readonly string[];
}

export interface WorkbookSpec {
  sheets: readonly SheetSpec[];
  /** Counts days from 1904, as Excel for Mac once did. */
  date1904?: boolean;
}

/** Rows of texts from lines with `|` between the cells; nothing between two of them is an empty cell. */
export function textGrid(text: string): (string | undefined)[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim() || undefined));
}

/** A plain value as the cell that holds it. */
export function toCellSpec(cell: CellLike): CellSpec | undefined {
  if (typeof cell === 'string') return { text: cell };
  if (typeof cell === 'number') return { number: cell };
  return typeof cell === 'boolean' ? { boolean: cell } : cell;
}

const DAY = 86_400_000;

/** The number that Excel keeps for a date from March 1900 on. */
export function toSerialDate(date: string, date1904 = false): number {
  const origin = date1904 ? '1904-01-01' : '1899-12-30';
  return (Date.parse(`${date.replace(' ', 'T')}Z`) - Date.parse(`${origin}T00:00:00Z`)) / DAY;
}

/** `C` → 2 */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
