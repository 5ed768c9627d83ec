import type { Diagnostic, Position } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { Column, Table, Values } from '#src/tables/table.ts';
import type { Csv, CsvRecord } from './parse-csv.ts';
import { readCell } from './read-cell.ts';
import { readCsv } from './read-csv.ts';
import { namesColumns, readHeader } from './read-header.ts';
import type { SourceFile } from './source-file.ts';

/** One record that knows where it stands. */
export interface TableRow<Row> {
  file: string;
  line: number;
  /** The values that could be read; checks use these, so that one bad cell hides no other fault. */
  values: Values;
  /** What was typed, without spaces round it, by column key: what other files may refer to. */
  typed: ReadonlyMap<string, string>;
  /** The whole row, when every cell of it is good. */
  row?: Row;
  /** Position of a cell; of the row where the file has no such column. */
  at: (key: string) => Position;
}

export interface ReadTable<Row> {
  table: Table<Row>;
  file: string;
  rows: TableRow<Row>[];
  /** False when rows may be missing from `rows`, so that nothing can be said to be absent. */
  complete: boolean;
  diagnostics: Diagnostic[];
}

type Columns = (Column | undefined)[];

function isBlank({ cells }: CsvRecord): boolean {
  return cells.every(({ text }) => text.trim() === '');
}

/** A run of blank rows is one fault, as when Excel saves a sheet that was once longer. */
function blankRowDiagnostics(records: CsvRecord[], file: string): Diagnostic[] {
  return records
    .filter((record, index) => isBlank(record) && !(index > 0 && isBlank(records[index - 1]!)))
    .map(({ line }) => locate(problem('row-blank', {}), { file, line }));
}

function widthDiagnostics({ line, cells }: CsvRecord, width: number, file: string): Diagnostic[] {
  if (cells.length === width) return [];
  const code = cells.length > width ? 'cells-too-many' : 'cells-too-few';
  const facts = { actual: String(cells.length), expected: String(width) };
  return [locate(problem(code, facts), { file, line })];
}

function readRow<Row>(
  table: Table<Row>,
  columns: Columns,
  record: CsvRecord,
  file: string,
): { row: TableRow<Row>; diagnostics: Diagnostic[] } {
  const values: Values = {};
  const typed = new Map<string, string>();
  const positions = new Map<string, Position>();
  const diagnostics: Diagnostic[] = [];
  columns.forEach((column, index) => {
    const cell = record.cells[index];
    if (!column || !cell) return;
    const position = { file, line: cell.line, column: column.header };
    const { value, problems } = readCell(column, cell.text);
    if (value !== undefined) values[column.key] = value;
    typed.set(column.key, cell.text.trim());
    positions.set(column.key, position);
    diagnostics.push(...problems.map((each) => locate(each, position)));
  });
  const good = diagnostics.every(({ severity }) => severity === 'warning');
  const at = (key: string): Position => positions.get(key) ?? { file, line: record.line };
  const row = { file, line: record.line, values, typed, at };
  return { row: good ? { ...row, row: table.toRow(values) } : row, diagnostics };
}

function readRecords<Row>(table: Table<Row>, csv: Csv, file: string): ReadTable<Row> {
  const [first, ...records] = csv.records;
  const result: ReadTable<Row> = { table, file, rows: [], complete: false, diagnostics: [] };
  if (!first || !namesColumns(table, first.cells)) {
    const expected = table.columns.map(({ header }) => header).join(',');
    if (csv.brokenQuotes.length === 0) {
      result.diagnostics.push(locate(problem('table-empty', { expected }), { file, line: 1 }));
    }
    return result;
  }
  const header = readHeader(table, first.cells, file);
  result.diagnostics.push(...header.diagnostics, ...blankRowDiagnostics(records, file));
  result.complete = csv.brokenQuotes.length === 0 && header.diagnostics.length === 0;
  for (const record of records.filter((each) => !isBlank(each))) {
    const misshapen = widthDiagnostics(record, first.cells.length, file);
    result.diagnostics.push(...misshapen);
    if (misshapen.length > 0) {
      result.complete = false;
      continue;
    }
    const { row, diagnostics } = readRow(table, header.columns, record, file);
    result.diagnostics.push(...diagnostics);
    result.rows.push(row);
  }
  return result;
}

/** Reads a CSV file as a table: every fault of its form and its single cells, with its place. */
export function readTable<Row>(table: Table<Row>, source: SourceFile): ReadTable<Row> {
  const { csv, diagnostics } = readCsv(source);
  const nothing = { table, file: source.path, rows: [], complete: false, diagnostics: [] };
  const read = csv ? readRecords(table, csv, source.path) : nothing;
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}
