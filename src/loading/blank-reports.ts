import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { Progress } from '#src/domain/progress.ts';
import { FIXED_COLUMNS } from '#src/tables/progress.ts';
import type { ReadTable, TableRow } from './read-table.ts';

const FIXED = new Set(FIXED_COLUMNS.map(({ key }) => key));

function isBlank({ typed }: TableRow<Progress>): boolean {
  return [...typed].every(([key, text]) => FIXED.has(key) || text === '');
}

/** A row that reports nothing at all is one finding, not one for each of its required cells. */
export function mergeBlankReports(table: ReadTable<Progress>): ReadTable<Progress> {
  const answers = table.table.columns.filter(({ key }) => !FIXED.has(key));
  const headers = new Set(answers.map(({ header }) => header));
  const isMissing = ({ code, column = '' }: Diagnostic): boolean =>
    code === 'cell-missing' && headers.has(column);
  const missing = new Set(table.diagnostics.filter(isMissing).map(({ line }) => line));
  const blank = table.rows.filter((row) => missing.has(row.line) && isBlank(row));
  const lines = new Set(blank.map(({ line }) => line as number | undefined));
  const reports = blank.map(({ typed, at }) =>
    locate(
      problem('report-missing', { actual: typed.get('itemId') ?? '', isRow: false }),
      at('itemId'),
    ),
  );
  const kept = table.diagnostics.filter((each) => !isMissing(each) || !lines.has(each.line));
  return { ...table, diagnostics: [...kept, ...reports] };
}
