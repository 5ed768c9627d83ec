import { cellAddress } from './cell-address.ts';
import { LIMITS } from './guard-limits.ts';
import { refuse } from './guard-fault.ts';
import type { MergedRange, Sheet, SheetCell } from './sheet-book.ts';

/** What the sheets of one file have used of `LIMITS`. */
export interface GridBudget {
  cells: number;
  characters: number;
}

/** What has been read of a workbook so far: nothing. */
export function newGridBudget(): GridBudget {
  return { cells: 0, characters: 0 };
}

/** The same in every country. */
function count(number: number, unit: string): string {
  return `${number.toLocaleString('en-US')}${unit}`;
}

function tooLarge(actual: string, expected: string): never {
  return refuse('workbook-too-large', { actual, expected, of: '表' });
}

function guardPlace(row: number, column: number): void {
  if (row < LIMITS.rows && column < LIMITS.columns) return;
  const expected = `${count(LIMITS.rows, '行')}・${count(LIMITS.columns, '列')}`;
  tooLarge(`${cellAddress(row, column)} に値があります`, expected);
}

function tooMuch(limit: string): never {
  return tooLarge(`${limit}以上`, limit);
}

function guardBudget({ cells, characters }: GridBudget): void {
  if (cells > LIMITS.cells) tooMuch(count(LIMITS.cells, 'セル'));
  if (characters > LIMITS.characters) tooMuch(count(LIMITS.characters, '文字'));
}

/** Collects the cells of one sheet, in any order, within `LIMITS`. */
export class SheetGrid {
  readonly rows: (SheetCell | undefined)[][] = [];
  readonly #budget: GridBudget;
  width = 0;

  constructor(budget: GridBudget) {
    this.#budget = budget;
  }

  /** Puts a cell in its place, counted from 0. */
  put(row: number, column: number, cell: SheetCell): void {
    guardPlace(row, column);
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    this.#budget.cells += Math.max(0, column + 1 - cells.length);
    this.#budget.characters += cell.text.length;
    guardBudget(this.#budget);
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    this.width = Math.max(this.width, column + 1);
  }

  /** The parts of ranges in which this sheet has content. Sound ranges never share a cell. */
  clip(ranges: readonly MergedRange[]): MergedRange[] {
    const clipped = ranges
      .map(({ top, left, bottom, right }) => ({
        top,
        left,
        bottom: Math.min(bottom, this.rows.length - 1),
        right: Math.min(right, this.width - 1),
      }))
      .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
    const area = clipped.reduce(
      (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
      0,
    );
    return area > this.rows.length * this.width ? refuse('workbook-bomb', {}) : clipped;
  }
}

/** What a reader learns of a sheet beside its cells. */
export interface SheetFrame {
  name?: string;
  hidden: boolean;
  merges: readonly MergedRange[];
  hiddenRows: Iterable<number>;
  /** First and last of each run of hidden columns. */
  hiddenColumns: readonly (readonly [first: number, last: number])[];
}

function within(numbers: Iterable<number>, limit: number): Set<number> {
  return new Set([...numbers].filter((each) => each < limit));
}

function* columnsOf(runs: SheetFrame['hiddenColumns'], width: number): Generator<number> {
  for (const [first, last] of runs) {
    for (let column = first; column <= Math.min(last, width - 1); column += 1) yield column;
  }
}

function isOneCell({ top, left, bottom, right }: MergedRange): boolean {
  return top === bottom && left === right;
}

/** A sheet as far as it has content: whatever lies below or to the right of it is left out. */
export function toSheet(grid: SheetGrid, frame: SheetFrame): Sheet {
  const { name, hidden, hiddenRows, hiddenColumns } = frame;
  return {
    ...(name !== undefined && { name }),
    hidden,
    rows: grid.rows,
    merges: grid.clip(frame.merges).filter((range) => !isOneCell(range)),
    hiddenRows: within(hiddenRows, grid.rows.length),
    hiddenColumns: new Set(columnsOf(hiddenColumns, grid.width)),
  };
}
