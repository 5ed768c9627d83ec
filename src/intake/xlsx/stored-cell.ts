import type { NumberFormat } from '../cell-values/number-format.ts';
import { numericCell } from '../cell-values/numeric-cell.ts';
import { refuse } from '../guard-fault.ts';
import type { SheetCell } from '../sheet-book.ts';
import type { GridBudget } from '../sheet-grid.ts';
import { decodeExcelText } from './read-rich-text.ts';

/** What every sheet of a workbook refers to. */
export interface Workbook {
  strings: readonly string[];
  /** Number formats by style. */
  formats: readonly NumberFormat[];
  date1904: boolean;
  budget: GridBudget;
}

/** A cell as the file writes it. */
export interface StoredCell {
  type: string;
  format: NumberFormat;
  /** Undefined when there is no value. */
  value: string | undefined;
  hasFormula: boolean;
}

/** Whether an attribute or a value says yes. */
export function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

function storedNumber({ value = '', format }: StoredCell, { date1904 }: Workbook): SheetCell {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number)
    ? numericCell(number, format, date1904)
    : { text: value, kind: 'text' };
}

/** `2020-04-01T00:00:00.000Z` → `2020-04-01` */
function storedDate(value: string): SheetCell {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(value) ?? [];
  if (day === undefined) return { text: value, kind: 'text' };
  return { text: time === '00:00:00' ? day : `${day} ${time}`, kind: 'date' };
}

function valueOf(stored: StoredCell, workbook: Workbook): SheetCell {
  const { type, value = '' } = stored;
  if (type === 's') {
    const text = workbook.strings[Number(value)] ?? refuse('workbook-unreadable', {});
    return { text, kind: 'text' };
  }
  if (type === 'str') return { text: decodeExcelText(value), kind: 'text' };
  if (type === 'inlineStr') return { text: value, kind: 'text' };
  if (type === 'b') return { text: isTrue(value.trim()) ? 'TRUE' : 'FALSE', kind: 'boolean' };
  if (type === 'e') return { text: value, kind: 'error' };
  return type === 'd' ? storedDate(value) : storedNumber(stored, workbook);
}

/** The cell that a stored one makes; undefined for an empty one. */
export function toSheetCell(stored: StoredCell, workbook: Workbook): SheetCell | undefined {
  const { value, hasFormula } = stored;
  const cell: SheetCell =
    value === undefined ? { text: '', kind: 'text' } : valueOf(stored, workbook);
  if (hasFormula) return { ...cell, formula: true };
  return cell.text === '' ? undefined : cell;
}
