import type { Position } from '#src/diagnostics/diagnostic.ts';
import { problem, type Problem } from '#src/diagnostics/problem.ts';
import type { Column } from '#src/tables/table.ts';
import type { Findings } from '../findings.ts';
import type { SheetCell } from '../sheet-book.ts';
import type { CanonicalReader } from './canonical-text.ts';
import { readRawText } from './read-raw-text.ts';

interface ReadText {
  text: string;
  /** Whether the cell cannot be used; that is reported, and need not be said again of what it would be. */
  isBroken: boolean;
}

/** How the cells of a column of a sheet are read. */
export interface ColumnReader {
  column: Column;
  canonical: CanonicalReader;
  /** Whether an empty result of a formula is one, and not a file that remembers no results. */
  isCalculated: boolean;
}

/** Why a cell holds nothing that the spreadsheet itself could make a value of. */
function findFault({ text, kind, formula }: SheetCell, isCalculated: boolean): Problem | undefined {
  const isForgotten = formula === true && text === '' && !isCalculated;
  return kind === 'error' || isForgotten ? problem('cell-uncomputed', { actual: text }) : undefined;
}

function trim(raw: string, column: Column, at: Position, findings: Findings): string {
  const text = raw.trim();
  if (text !== raw && text !== '' && column.cell.kind !== 'number') {
    findings.once(`cell-trimmed ${column.key}`, at, (others) =>
      problem('cell-trimmed', { actual: raw, others }),
    );
  }
  return text;
}

/** Reads a text as the data are to hold it, and says so where that is something else. */
function spell(
  { column, canonical }: ColumnReader,
  typed: string,
  at: Position,
  findings: Findings,
): string {
  const { text, isReadAs } = canonical(typed);
  if (isReadAs) {
    findings.once(`cell-read-as ${column.key} ${typed} ${text}`, at, (others) =>
      problem('cell-read-as', { actual: typed, expected: text, others }),
    );
  }
  return text;
}

/** Reads a cell of an upload as the text that the data are to hold, and reports what was done to it. */
export function readUploadCell(
  reader: ColumnReader,
  cell: SheetCell,
  at: Position,
  findings: Findings,
): ReadText {
  const { column, isCalculated } = reader;
  const fault = findFault(cell, isCalculated);
  const raw = fault ? { refused: fault } : readRawText(cell, column, at, findings);
  if (typeof raw !== 'string') {
    findings.add(raw.refused, at);
    return { text: (cell.shown ?? cell.text).trim(), isBroken: true };
  }
  const text = spell(reader, trim(raw, column, at, findings), at, findings);
  if (cell.formula && text !== '') {
    findings.once(`cell-computed ${column.key}`, at, (others) =>
      problem('cell-computed', { actual: text, others }),
    );
  }
  return { text, isBroken: false };
}
