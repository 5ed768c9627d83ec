import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { isReservedAnchor } from '#src/domain/reserved-ids.ts';
import { EXPLANATION_LENGTH, type Term } from '#src/domain/term.ts';
import type { ReadTable, TableRow } from '../read-table.ts';

const wordsOf = ({ values }: TableRow<Term>): [key: string, word: string][] => {
  const { word, aliases = [] } = values as Partial<Term>;
  return [
    ...(word === undefined ? [] : [['word', word] as [string, string]]),
    ...aliases.map((alias): [string, string] => ['aliases', alias]),
  ];
};

/** A word that two rows explain: readers would get one of the meanings by chance. */
function checkWords(rows: readonly TableRow<Term>[]): Diagnostic[] {
  const first = new Map<string, TableRow<Term>>();
  return rows.flatMap((row) =>
    wordsOf(row).flatMap(([key, actual]) => {
      const earlier = first.get(actual);
      if (!earlier) first.set(actual, row);
      if (!earlier || earlier === row) return [];
      const facts = { actual, firstLine: String(earlier.at('word').line) };
      return [locate(problem('term-duplicate', facts), row.at(key))];
    }),
  );
}

function checkLength(row: TableRow<Term>): Diagnostic[] {
  const { explanation = '' } = row.values as Partial<Term>;
  const length = [...explanation].length;
  if (length <= EXPLANATION_LENGTH) return [];
  const facts = { actual: String(length), expected: String(EXPLANATION_LENGTH) };
  return [locate(problem('term-long', facts), row.at('explanation'))];
}

const HIRAGANA = /^[ぁ-ゖー・]+$/u;

/** The glossary is in the order of the readings: katakana and kanji would stand where nobody looks. */
function checkReading(row: TableRow<Term>): Diagnostic[] {
  const { reading: actual } = row.values as Partial<Term>;
  if (actual === undefined || HIRAGANA.test(actual)) return [];
  return [locate(problem('term-reading', { actual }), row.at('reading'))];
}

/** A word has an address of its own on the glossary's page. */
function checkId(row: TableRow<Term>): Diagnostic[] {
  const { id: actual } = row.values as Partial<Term>;
  if (actual === undefined || !isReservedAnchor(actual)) return [];
  const facts = { actual, suggestion: `term-${actual}` };
  return [locate(problem('term-id-reserved', facts), row.at('id'))];
}

/** Words of the glossary that mean two things or cannot be found, and explanations too long to stand on a page. */
export function checkGlossary({ rows }: ReadTable<Term>): Diagnostic[] {
  const each = rows.flatMap((row) => [...checkLength(row), ...checkReading(row), ...checkId(row)]);
  return [...checkWords(rows), ...each];
}
