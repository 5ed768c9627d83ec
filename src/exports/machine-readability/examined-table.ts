import type { DeclaredField, DeclaredTable } from './declared.ts';
import type { CsvRecord } from './scan-csv.ts';
import type { SourceGap } from './source-gaps.ts';

/** Something that a rule forbids, and where. */
export interface Finding {
  /** Physical line of the file, from 1. */
  line: number;
  /** Header of the column, or its place when it has none; empty when it is about the whole line. */
  column: string;
  /** What stands there. */
  found: string;
  /** Why it cannot be otherwise: the source of the data does not say it. */
  gap?: SourceGap;
}

/** One published CSV file, and what is declared beside it. */
export interface ExaminedTable {
  file: string;
  /** Whether the bytes begin with a byte order mark. */
  bom: boolean;
  header: string[];
  headerLine: number;
  /** Records after the header. */
  rows: CsvRecord[];
  /** All records, the header included. */
  records: CsvRecord[];
  declared: DeclaredTable | undefined;
  /** The other files of the folder, by name. */
  neighbours: ReadonlyMap<string, readonly Record<string, string>[]>;
}

/** One cell below the header. */
export interface ExaminedCell {
  line: number;
  column: string;
  text: string;
}

/** Whether no cell of the record says anything. */
export function isBlank({ cells }: CsvRecord): boolean {
  return cells.every(({ text }) => text.trim() === '');
}

/** Every cell of the rows with its header; cells beyond the header are called by their place. */
export function cellsOf({ header, rows }: ExaminedTable): ExaminedCell[] {
  return rows.flatMap(({ line, cells }) =>
    cells.map(({ text }, index) => ({
      line,
      column: header[index] ?? `${index + 1}列目`,
      text,
    })),
  );
}

/** The cells of one column. */
export function columnCells(table: ExaminedTable, header: string): ExaminedCell[] {
  const index = table.header.indexOf(header);
  return table.rows.map(({ line, cells }) => ({
    line,
    column: header,
    text: cells[index]?.text ?? '',
  }));
}

/** As much of a text as tells which one it is. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Where a cell breaks a rule, with the beginning of its text. */
export function finding({ line, column, text }: ExaminedCell): Finding {
  return { line, column, found: shorten(text) };
}

/** The declared fields that the file really has. */
export function declaredFields({ declared, header }: ExaminedTable): DeclaredField[] {
  return (declared?.schema.fields ?? []).filter(({ name }) => header.includes(name));
}

/** A finding with the note that says why it cannot be otherwise, where there is one. */
export function withGap(found: Finding, gap: SourceGap | undefined): Finding {
  return gap ? { ...found, gap } : found;
}

export const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Columns of numbers: those declared so; of a file without a declaration, those that hold mostly numbers. */
export function numberColumns(table: ExaminedTable): string[] {
  if (table.declared)
    return declaredFields(table)
      .filter(({ type }) => type === 'number' || type === 'integer')
      .map(({ name }) => name);
  return table.header.filter((header) => {
    const filled = columnCells(table, header).filter(({ text }) => text !== '');
    return filled.filter(({ text }) => NUMBER.test(text)).length * 2 > filled.length;
  });
}

/** Words that stand in place of a value, as declared for a column. */
export function missingWords({ declared }: ExaminedTable, header: string): Set<string> {
  const field = declared?.schema.fields.find(({ name }) => name === header);
  return new Set((field?.missingValues ?? []).map(({ value }) => value));
}

/** The rows of the table as records by header. */
export function recordsOf(header: readonly string[], rows: readonly CsvRecord[]) {
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index]?.text ?? ''])),
  );
}
