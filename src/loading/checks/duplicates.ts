import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { Column } from '#src/tables/table.ts';
import type { ReadTable, TableRow } from '../read-table.ts';

function isOwnId(columns: readonly Column[]): boolean {
  const [only, ...others] = columns;
  return others.length === 0 && only?.cell.kind === 'id' && only.references === undefined;
}

function report(row: TableRow<unknown>, first: TableRow<unknown>, columns: Column[]): Diagnostic {
  const actual = columns.map(({ key }) => row.typed.get(key) ?? '').join(' / ');
  const facts = { actual, firstLine: String(first.line) };
  const found = isOwnId(columns)
    ? problem('id-duplicate', facts)
    : problem('key-duplicate', {
        ...facts,
        expected: columns.map(({ header }) => header).join('・'),
      });
  return locate(found, row.at(columns[0]?.key ?? ''));
}

/** Two rows about one thing. A row that does not say what it is about is reported for that, not here. */
export function checkDuplicates(
  { table, rows }: ReadTable<unknown>,
  identity: readonly string[] = table.identity,
): Diagnostic[] {
  const columns = table.columns.filter(({ key }) => identity.includes(key));
  const first = new Map<string, TableRow<unknown>>();
  return rows.flatMap((row) => {
    const typed = columns.map(({ key }) => row.typed.get(key) ?? '');
    const key = JSON.stringify(typed);
    const earlier = first.get(key);
    if (earlier) return [report(row, earlier, columns)];
    if (typed[0] !== '') first.set(key, row);
    return [];
  });
}
