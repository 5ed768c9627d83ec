import { departmentHeader, itemHeader } from '#src/domain/form.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import { contextColumns } from '#src/tables/context-columns.ts';
import type { Column } from '#src/tables/table.ts';
import type { KnownPlan } from '../known-data.ts';
import type { TableKind } from '../target.ts';
import { PAST_PREFIX } from '../workbook/marks.ts';
import { withoutPeriod } from './find-periods.ts';
import { headerKey } from './header-key.ts';

/** What a row of progress may say of its item beside the id. */
export type ItemField = 'name' | 'number' | 'departments' | 'outline';

/** What a column of a sheet is for. */
export type Role =
  | { kind: 'own'; column: Column }
  /** Repeats what items.csv says; compared, and never taken in. */
  | { kind: 'item'; field: ItemField }
  /** Stands before the own columns of a published file and says what its rows belong to. */
  | { kind: 'published'; key: string }
  /** Last period's answers, for reference. */
  | { kind: 'past' };

export interface HeaderMatch {
  role: Role;
  /** The header as it ought to be written. */
  header: string;
  isLoose: boolean;
}

/** The headers that a kind of table may have. */
export interface HeaderWords {
  /** What a header is, written exactly or nearly so. */
  find(text: string): HeaderMatch | undefined;
}

/** Longer texts are running text; they are not worth looking at closely. */
const LONGEST_HEADER = 100;

type Word = [header: string | undefined, role: Role];

function itemWords({ definition: { form, levels = [] } }: KnownPlan): Word[] {
  const item = (field: ItemField, ...headers: (string | undefined)[]): Word[] =>
    headers.map((header) => [header, { kind: 'item', field }]);
  return [
    ...item('name', itemHeader(form), '名称'),
    ...item('departments', departmentHeader(form), '担当部署'),
    ...item('number', '番号'),
    ...item('outline', '体系ID', '体系', ...levels.map(({ name }) => name)),
  ];
}

function publishedWords({ scope, table }: TableKind): Word[] {
  if (scope === 'site') return [];
  const published: PublishedTable = { table, byPeriod: scope === 'period', rows: [] };
  return contextColumns(published).map(({ key, header }) => [header, { kind: 'published', key }]);
}

const PAST_KEY = headerKey(PAST_PREFIX);

/** Two headers that differ only in what does not matter: neither is read from a loose spelling. */
const AMBIGUOUS = Symbol('ambiguous');

/** @param plan whose items the rows are about; undefined for tables that repeat nothing of items.csv */
export function headerWords(kind: TableKind, plan?: KnownPlan): HeaderWords {
  const exact = new Map<string, Role>();
  const loose = new Map<string, string | typeof AMBIGUOUS>();
  const looseHeader = (key: string): string | undefined => {
    const header = loose.get(key);
    return typeof header === 'string' ? header : undefined;
  };
  const words: Word[] = [
    ...kind.table.columns.map((column): Word => [column.header, { kind: 'own', column }]),
    ...(plan ? itemWords(plan) : []),
    ...publishedWords(kind),
  ];
  for (const [header, role] of words) {
    if (header === undefined || exact.has(header)) continue;
    exact.set(header, role);
    const key = headerKey(header);
    loose.set(key, loose.has(key) ? AMBIGUOUS : header);
  }
  return {
    find(text) {
      if (text.length > LONGEST_HEADER) return undefined;
      const role = exact.get(text);
      if (role) return { role, header: text, isLoose: false };
      const key = headerKey(text);
      if (key.startsWith(PAST_KEY)) {
        return { role: { kind: 'past' }, header: text, isLoose: false };
      }
      const header = looseHeader(key) ?? looseHeader(withoutPeriod(key));
      const found = header === undefined ? undefined : exact.get(header);
      return found && header !== undefined ? { role: found, header, isLoose: true } : undefined;
    },
  };
}
