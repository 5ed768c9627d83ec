import { PLAIN_FORMAT } from '../cell-values/number-format.ts';
import { numericCell } from '../cell-values/numeric-cell.ts';
import { refuse } from '../guard-fault.ts';
import type { MergedRange, Sheet, SheetCell } from '../sheet-book.ts';
import type { SheetExtras } from '../sheet-extras.ts';
import { SheetGrid, toSheet, type GridBudget } from '../sheet-grid.ts';
import type { XlsGlobals, XlsSheetEntry } from './read-globals.ts';
import { RECORD, recordsFrom, type BiffRecord } from './records.ts';
import { readRk, textCell, truthOrError } from './stored-values.ts';
import { TextReader } from './text-reader.ts';
import { XlsObjects } from './xls-objects.ts';

/** Marks of a formula's value that is no number. */
const RESULT = { text: 0, truth: 1, error: 2 } as const;

/** Reads the records of one sheet; a state of what was met so far. */
class XlsSheetReader {
  readonly #globals: XlsGlobals;
  readonly #grid: SheetGrid;
  readonly #merges: MergedRange[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  readonly #objects: XlsObjects;
  /** Where the text goes that follows a formula. */
  #awaitsText: readonly [row: number, column: number] | undefined;

  constructor(globals: XlsGlobals, budget: GridBudget) {
    this.#globals = globals;
    this.#grid = new SheetGrid(budget);
    this.#objects = new XlsObjects(globals.decoder);
  }

  take(record: BiffRecord): void {
    const [data] = record.parts as [DataView];
    switch (record.type) {
      case RECORD.row:
        if (data.getUint8(12) & 0x20) this.#hiddenRows.push(data.getUint16(0, true));
        break;
      case RECORD.column:
        this.#takeColumns(data);
        break;
      case RECORD.merges:
        this.#takeMerges(data);
        break;
      case RECORD.manyRk:
        this.#takeManyRk(data);
        break;
      case RECORD.formula:
        this.#takeFormula(data);
        break;
      case RECORD.formulaText:
        this.#takeFormulaText(record);
        break;
      default:
        this.#takeValue(record, data);
    }
    this.#objects.take(record);
  }

  #takeColumns(data: DataView): void {
    const isHidden = data.getUint16(4, true) === 0 || (data.getUint16(8, true) & 1) === 1;
    if (isHidden) this.#hiddenColumns.push([data.getUint16(0, true), data.getUint16(2, true)]);
  }

  #takeMerges(data: DataView): void {
    const count = data.getUint16(0, true);
    for (let at = 2; at < 2 + count * 8; at += 8) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((each) =>
        data.getUint16(at + each, true),
      );
      this.#merges.push({ top: top!, left: left!, bottom: bottom!, right: right! });
    }
  }

  #put(data: DataView, cell: SheetCell, column = data.getUint16(2, true)): void {
    if (cell.text !== '' || cell.formula) this.#grid.put(data.getUint16(0, true), column, cell);
  }

  #number(value: number, style: number): SheetCell {
    const { formats, date1904 } = this.#globals;
    return numericCell(value, formats[style] ?? PLAIN_FORMAT, date1904);
  }

  #takeManyRk(data: DataView): void {
    const first = data.getUint16(2, true);
    for (let at = 4; at + 8 <= data.byteLength; at += 6) {
      const cell = this.#number(readRk(data, at + 2), data.getUint16(at, true));
      this.#put(data, cell, first + (at - 4) / 6);
    }
  }

  #takeValue({ type, parts }: BiffRecord, data: DataView): void {
    const { strings, decoder } = this.#globals;
    if (type === RECORD.rk) this.#put(data, this.#number(readRk(data, 6), data.getUint16(4, true)));
    else if (type === RECORD.number) {
      this.#put(data, this.#number(data.getFloat64(6, true), data.getUint16(4, true)));
    } else if (type === RECORD.label || type === RECORD.richLabel) {
      this.#put(data, textCell(new TextReader(parts, 6, decoder).text(2)));
    } else if (type === RECORD.sharedLabel) {
      const text = strings[data.getUint32(6, true)] ?? refuse('workbook-unreadable', {});
      this.#put(data, textCell(text));
    } else if (type === RECORD.truthOrError) {
      this.#put(data, truthOrError(data.getUint8(6), data.getUint8(7) === 1));
    }
  }

  #resultOf(data: DataView): SheetCell {
    if (data.getUint16(12, true) !== 0xffff) {
      return this.#number(data.getFloat64(6, true), data.getUint16(4, true));
    }
    const kind = data.getUint8(6);
    const isOther = kind === RESULT.truth || kind === RESULT.error;
    return isOther ? truthOrError(data.getUint8(8), kind === RESULT.error) : textCell('');
  }

  #takeFormula(data: DataView): void {
    this.#put(data, { ...this.#resultOf(data), formula: true });
    const isText = data.getUint16(12, true) === 0xffff && data.getUint8(6) === RESULT.text;
    this.#awaitsText = isText ? [data.getUint16(0, true), data.getUint16(2, true)] : undefined;
  }

  #takeFormulaText({ parts }: BiffRecord): void {
    if (!this.#awaitsText) return;
    const cell = textCell(new TextReader(parts, 0, this.#globals.decoder).text(2));
    this.#grid.put(...this.#awaitsText, { ...cell, formula: true });
    this.#awaitsText = undefined;
  }

  result({ name, hidden }: XlsSheetEntry): { sheet: Sheet; extras: SheetExtras } {
    const sheet = toSheet(this.#grid, {
      name,
      hidden,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    });
    return { sheet, extras: this.#objects.result() };
  }
}

/** Reads one sheet of a workbook stream, with the words on it that are in no cell. */
export function readXlsSheet(
  stream: Uint8Array,
  entry: XlsSheetEntry,
  globals: XlsGlobals,
  budget: GridBudget,
): { sheet: Sheet; extras: SheetExtras } {
  const reader = new XlsSheetReader(globals, budget);
  for (const record of recordsFrom(stream, entry.position)) reader.take(record);
  return reader.result(entry);
}
