import { parseCellAddress, parseCellRange } from '../cell-address.ts';
import { PLAIN_FORMAT } from '../cell-values/number-format.ts';
import { refuse } from '../guard-fault.ts';
import type { MergedRange, Sheet } from '../sheet-book.ts';
import { SheetGrid, toSheet, type SheetFrame } from '../sheet-grid.ts';
import { readRichText } from './read-rich-text.ts';
import { isTrue, toSheetCell, type StoredCell, type Workbook } from './stored-cell.ts';
import { XmlCursor } from './xml-cursor.ts';

/** Reads one worksheet part in a single pass; a state of what was met so far. */
class WorksheetReader {
  readonly #xml: XmlCursor;
  readonly #workbook: Workbook;
  readonly #grid: SheetGrid;
  readonly #merges: MergedRange[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  /** Where one formula fills several cells. */
  readonly #filled: MergedRange[] = [];
  #row = -1;
  #column = -1;

  constructor(text: string, workbook: Workbook) {
    this.#xml = new XmlCursor(text);
    this.#workbook = workbook;
    this.#grid = new SheetGrid(workbook.budget);
  }

  read(name: string, hidden: boolean): Sheet {
    const xml = this.#xml;
    while (xml.next()) {
      if (xml.isEnd) continue;
      if (xml.name === 'c') this.#readCell();
      else if (xml.name === 'row') this.#readRow();
      else if (xml.name === 'col') this.#readColumns();
      else if (xml.name === 'mergeCell') this.#addRange(this.#merges, xml.attribute('ref'));
      else if (xml.name === 'extLst') xml.skipElement();
    }
    this.#markFilled();
    const merges = this.#merges;
    const frame: SheetFrame = {
      name,
      hidden,
      merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
    return toSheet(this.#grid, frame);
  }

  #isHidden(size: string): boolean {
    const measure = this.#xml.attribute(size);
    return (
      isTrue(this.#xml.attribute('hidden')) || (measure !== undefined && Number(measure) === 0)
    );
  }

  #readRow(): void {
    const number = this.#xml.attribute('r');
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0) refuse('workbook-unreadable', {});
    this.#column = -1;
    if (this.#isHidden('ht')) this.#hiddenRows.push(this.#row);
  }

  #readColumns(): void {
    if (!this.#isHidden('width')) return;
    const [first, last] = [this.#xml.attribute('min'), this.#xml.attribute('max')].map(Number);
    if (first && last) this.#hiddenColumns.push([first - 1, last - 1]);
  }

  #addRange(list: MergedRange[], reference: string | undefined): void {
    const range = parseCellRange(reference ?? '');
    if (range) list.push(range);
  }

  /** Takes the place that the cell names, or the next one where it names none. */
  #takePlace(): void {
    const reference = this.#xml.attribute('r');
    if (reference === undefined) {
      this.#column += 1;
      return;
    }
    const place = parseCellAddress(reference) ?? refuse('workbook-unreadable', {});
    this.#row = place.row;
    this.#column = place.column;
  }

  #readCell(): void {
    this.#takePlace();
    if (this.#xml.isEmpty) return;
    const stored: StoredCell = {
      type: this.#xml.attribute('t') ?? 'n',
      format: this.#workbook.formats[Number(this.#xml.attribute('s') ?? 0)] ?? PLAIN_FORMAT,
      value: undefined,
      hasFormula: false,
    };
    this.#readContent(stored);
    const cell = toSheetCell(stored, this.#workbook);
    const isTaken = this.#grid.rows[this.#row]?.[this.#column] !== undefined;
    if (cell && isTaken) refuse('workbook-unreadable', {});
    if (cell) this.#grid.put(this.#row, this.#column, cell);
  }

  #readContent(stored: StoredCell): void {
    const xml = this.#xml;
    while (xml.next() && !(xml.isEnd && xml.name === 'c')) {
      if (xml.name === 'v' && xml.isEnd) stored.value = xml.text;
      else if (xml.isEnd) continue;
      else if (xml.name === 'is') stored.value = readRichText(xml);
      else if (xml.name === 'f') {
        stored.hasFormula = true;
        const type = xml.attribute('t');
        if (type === 'array' || type === 'dataTable')
          this.#addRange(this.#filled, xml.attribute('ref'));
      } else if (xml.name === 'extLst') xml.skipElement();
    }
  }

  #markFilled(): void {
    for (const { top, left, bottom, right } of this.#grid.clip(this.#filled)) {
      for (const cells of this.#grid.rows.slice(top, bottom + 1)) {
        for (const cell of cells.slice(left, right + 1)) if (cell) cell.formula = true;
      }
    }
  }
}

/** Reads a worksheet part. */
export function readWorksheet(
  text: string,
  workbook: Workbook,
  { name, hidden }: { name: string; hidden: boolean },
): Sheet {
  return new WorksheetReader(text, workbook).read(name, hidden);
}
