import { isAbsent, type Answer } from '#src/domain/progress.ts';
import type { CellKind } from '#src/tables/cell.ts';
import { formatCell, type Column, type Values } from '#src/tables/table.ts';
import type { StyleName } from './cell-style.ts';
import type { Cell } from './model.ts';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Spreadsheets disagree about the days before 1 March 1900. */
const FIRST_SOUND_DAY = 61;

const ENTRY_STYLES: Partial<Record<CellKind, StyleName>> = {
  number: 'number',
  date: 'date',
  rating: 'code',
  choice: 'code',
};

/** The style of a cell of a kind that may be written in. */
export function entryStyle(kind: CellKind): StyleName {
  return ENTRY_STYLES[kind] ?? 'text';
}

/** A day as spreadsheets count days; undefined for one that they cannot. */
function daySerial(date: string): number | undefined {
  const serial = (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY;
  return serial >= FIRST_SOUND_DAY ? serial : undefined;
}

function isAnswerAbsent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && isAbsent(value as Answer);
}

function valueOf(column: Column, values: Values): string | number {
  const value = values[column.key];
  const text = formatCell(column, values);
  if (typeof value === 'number') return value;
  if (column.cell.kind !== 'date' || isAnswerAbsent(value)) return text;
  return daySerial(text) ?? text;
}

/** One cell of a row of a table, as it is or to be filled in. */
export function entryCell(column: Column, values: Values): Cell {
  const value = valueOf(column, values);
  const style = entryStyle(column.cell.kind);
  const isFraction = typeof value === 'number' && !Number.isInteger(value);
  return { value, style: isFraction ? 'fraction' : style };
}
