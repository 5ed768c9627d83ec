import { locate, problem, type Problem } from '#src/diagnostics/problem.ts';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { Column, Table } from '#src/tables/table.ts';
import { characterProblems } from './character-problems.ts';
import type { CsvCell } from './parse-csv.ts';

interface Header {
  /** The column that stands at each place of a record; undefined where none can be read. */
  columns: (Column | undefined)[];
  diagnostics: Diagnostic[];
}

interface Named {
  cell: CsvCell;
  column?: Column;
  problems: Problem[];
}

function paddingOf({ text }: CsvCell): Problem[] {
  const expected = text.trim();
  return text === expected ? [] : [problem('header-padded', { actual: text, expected })];
}

function nameColumn(table: Table, cell: CsvCell, index: number): Named {
  const header = cell.text.trim();
  if (header === '') {
    return { cell, problems: [problem('header-blank', { actual: `${index + 1}列目` })] };
  }
  const problems = [...paddingOf(cell), ...characterProblems(header)];
  const column = table.columns.find((each) => each.header === header);
  if (column) return { cell, column, problems };
  const headers = table.columns.map((each) => each.header);
  const suggestion = findSimilar(header, headers);
  const facts = { actual: header, expected: headers.join('・'), suggestion };
  return { cell, problems: [...problems, problem('header-unknown', facts)] };
}

/** The second of two equal headers is reported and not read. */
function refuseDuplicates(named: Named[]): Named[] {
  return named.map((each, index) => {
    const { column, cell, problems } = each;
    const earlier = named.slice(0, index).some((other) => column && other.column === column);
    if (!earlier) return each;
    const duplicate = problem('header-duplicate', { actual: cell.text.trim() });
    return { cell, problems: [...problems, duplicate] };
  });
}

/** A column whose header is only misspelt is reported for that and not as missing too. */
function missingProblems(table: Table, named: Named[]): Problem[] {
  const present = new Set(named.map(({ column }) => column));
  const meant = new Set(named.flatMap(({ problems }) => problems.map((each) => each.suggestion)));
  return table.columns
    .filter(({ header, required }) => required && !meant.has(header))
    .filter((column) => !present.has(column))
    .map(({ header: expected }) => problem('header-missing', { expected }));
}

/** Whether a record names any column of a table: a title or a row of data names none. */
export function namesColumns(table: Table, cells: CsvCell[]): boolean {
  return cells.some(({ text }) => table.columns.some(({ header }) => header === text.trim()));
}

/** Matches row 1 of a file with the columns of its table. */
export function readHeader(table: Table, cells: CsvCell[], file: string): Header {
  const named = refuseDuplicates(cells.map((cell, index) => nameColumn(table, cell, index)));
  const found = named.flatMap(({ cell, problems }) =>
    problems.map((each) =>
      locate(each, { file, line: cell.line, column: cell.text.trim() || each.actual || '' }),
    ),
  );
  const missing = missingProblems(table, named).map((each) =>
    locate(each, { file, line: 1, column: each.expected ?? '' }),
  );
  return { columns: named.map(({ column }) => column), diagnostics: [...found, ...missing] };
}
