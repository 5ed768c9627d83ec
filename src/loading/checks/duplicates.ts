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
  const key = columns[0]?.key ?? '';
  const facts = { actual, firstLine: String(first.at(key).line) };
  const found = isOwnId(columns)
    ? problem('id-duplicate', facts)
    : problem('key-duplicate', {
        ...facts,
        headers: columns.map(({ header }) => header).join('・'),
      });
  return locate(found, row.at(key));
}

/** What a row is about; undefined when it does not say. `1` and `１`, or `R2上` and `2020-h1`, are the same. */
function identityOf({ values, typed }: TableRow<unknown>, columns: Column[]): string | undefined {
  const silent = columns.some(({ key, required }) => required && !typed.get(key));
  return silent
    ? undefined
    : JSON.stringify(columns.map(({ key }) => values[key] ?? typed.get(key) ?? ''));
}

/** Two rows about one thing. A row that does not say what it is about is reported for that, not here. */
export function checkDuplicates(
  { table, rows }: ReadTable<unknown>,
  identity: readonly string[] = table.identity,
): Diagnostic[] {
  const columns = table.columns.filter(({ key }) => identity.includes(key));
  const first = new Map<string, TableRow<unknown>>();
  return rows.flatMap((row) => {
    const about = identityOf(row, columns);
    const earlier = about === undefined ? undefined : first.get(about);
    if (about !== undefined && !earlier) first.set(about, row);
    return earlier ? [report(row, earlier, columns)] : [];
  });
}
