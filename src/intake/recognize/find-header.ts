import type { KnownPlan } from '../known-data.ts';
import type { Sheet } from '../sheet-book.ts';
import type { TableKind } from '../target.ts';
import { headerTextsAt, type HeaderTexts } from './header-texts.ts';
import { headerWords, type HeaderMatch, type HeaderWords, type Role } from './header-words.ts';

/** How far down a header row is looked for. */
const SEARCHED_ROWS = 30;

/** A kind of table that a sheet may hold, with the words that its headers may be. */
export interface Candidate {
  kind: TableKind;
  /** The plan whose form the columns are; undefined for tables that are alike in every plan. */
  plan?: KnownPlan;
  words: HeaderWords;
}

export interface HeaderCell {
  /** What stands in the sheet. */
  text: string;
  /** Undefined when the header is not known. */
  match?: HeaderMatch;
}

/** A row read as the header of a kind of table. */
export interface FoundHeader {
  candidate: Candidate;
  row: number;
  /** By column of the sheet. */
  cells: HeaderCell[];
  /** How many different headers are known, and how many of them are the table's own. */
  known: number;
  own: number;
  /** Headers without which no row could be told from another. */
  missing: string[];
}

/** A kind of table that a sheet may be, with the words that its header would have. */
export function toCandidate(kind: TableKind, plan?: KnownPlan): Candidate {
  return { kind, ...(plan && { plan }), words: headerWords(kind, plan) };
}

function toHeaderCell(texts: HeaderTexts, { words }: Candidate): HeaderCell {
  const [first = ''] = texts;
  for (const text of texts) {
    const match = words.find(text);
    if (match) return { text, match };
  }
  return { text: first };
}

function roleName(role: Role): string {
  if (role.kind === 'own') return role.column.key;
  return role.kind === 'item' ? `item ${role.field}` : role.kind === 'published' ? role.key : '';
}

/** Progress may name its items instead of their ids; any other table needs what its rows are known by. */
function missingHeaders({ kind: { table } }: Candidate, roles: readonly Role[]): string[] {
  const own = new Set(roles.flatMap((role) => (role.kind === 'own' ? [role.column] : [])));
  const named = roles.some((role) => role.kind === 'item' && role.field === 'name');
  if (table.name === 'progress' && named) return [];
  return table.columns
    .filter((column) => column.required && table.identity.includes(column.key))
    .filter((column) => !own.has(column))
    .map(({ header }) => header);
}

function readAsHeader(
  candidate: Candidate,
  row: number,
  texts: readonly HeaderTexts[],
): FoundHeader {
  const cells = texts.map((each) => toHeaderCell(each, candidate));
  const found = cells.flatMap(({ match }) => (match ? [match.role] : []));
  const roles = [...new Map(found.map((role) => [roleName(role), role])).values()];
  const own = roles.filter(({ kind }) => kind === 'own').length;
  const known = roles.filter(({ kind }) => kind !== 'past').length;
  return { candidate, row, cells, known, own, missing: missingHeaders(candidate, roles) };
}

/** A header row names what its rows are about, and something of it. */
function isWhole({ own, known, missing }: FoundHeader): boolean {
  return missing.length === 0 && own > 0 && known > 1;
}

function compare(a: FoundHeader, b: FoundHeader): number {
  return (
    Number(isWhole(b)) - Number(isWhole(a)) || b.known - a.known || b.own - a.own || a.row - b.row
  );
}

interface HeaderSearch {
  /** The best reading of each kind of table that the sheet may hold, the most likely first. */
  whole: FoundHeader[];
  /** The reading that comes nearest when there is none. */
  nearest?: FoundHeader;
}

/** Whether a column says what a row is about. */
function namesRow({ match }: HeaderCell, { kind: { table } }: Candidate): boolean {
  if (match?.role.kind === 'item') return match.role.field === 'name';
  if (match?.role.kind !== 'own') return false;
  const { key, required } = match.role.column;
  return required && table.identity.includes(key);
}

/** Whether rows of data stand between a header row and another row, and not just the header's other rows. */
function hasDataAbove(sheet: Sheet, { candidate, row, cells }: FoundHeader, end: number): boolean {
  const naming = [...cells.keys()].filter((column) => namesRow(cells[column]!, candidate));
  const isData = (each: Sheet['rows'][number]): boolean =>
    naming.some((column) => (each[column]?.text.trim() ?? '') !== '');
  return sheet.rows.slice(row + 1, end).some(isData);
}

/** The last row that can be the header of the sheet's first table: what stands in that one is never passed over. */
function lastRowOfHeader(sheet: Sheet, whole: readonly FoundHeader[]): number {
  const rows = [...new Set(whole.map(({ row }) => row))].sort((a, b) => a - b);
  const next = rows.find((end) =>
    whole.some((each) => each.row < end && hasDataAbove(sheet, each, end)),
  );
  return next === undefined ? Infinity : next - 1;
}

/** Looks for the row that is the header of one of the given kinds of tables. */
export function findHeader(sheet: Sheet, candidates: readonly Candidate[]): HeaderSearch {
  const rows = Array.from({ length: Math.min(SEARCHED_ROWS, sheet.rows.length) }, (_, row) =>
    headerTextsAt(sheet, row),
  );
  const readings = candidates.map((candidate) =>
    rows.map((texts, row) => readAsHeader(candidate, row, texts)),
  );
  const last = lastRowOfHeader(sheet, readings.flat().filter(isWhole));
  const best = readings.flatMap((each) =>
    each
      .filter(({ row }) => row <= last)
      .sort(compare)
      .slice(0, 1),
  );
  best.sort(compare);
  const [nearest] = best;
  return { whole: best.filter(isWhole), ...(nearest && { nearest }) };
}
