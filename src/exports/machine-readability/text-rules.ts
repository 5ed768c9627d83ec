import type { ExaminedCell, ExaminedTable, Finding } from './examined-table.ts';
import { cellsOf, declaredFields, finding } from './examined-table.ts';

function headerCells({ header, headerLine }: ExaminedTable): ExaminedCell[] {
  return header.map((text) => ({ line: headerLine, column: text, text }));
}

function cellFindings(table: ExaminedTable, isBad: (text: string) => boolean): Finding[] {
  return [...headerCells(table), ...cellsOf(table)].filter(({ text }) => isBad(text)).map(finding);
}

/** Spaces round the text or in a row, and characters kept apart by them (`総　数`). */
const LAID_OUT = /^\s|\s$|[ \u3000]{2}|\t|[\r\n]|^(?:\\n)|(?:\\n)$/;
const SPREAD =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])+$/u;

/** L1-06 */
export function layoutSpaces(table: ExaminedTable): Finding[] {
  return cellFindings(table, (text) => LAID_OUT.test(text) || SPREAD.test(text));
}

/** L1-07: several values in one cell. A sentence may hold a semicolon; its parts end in a full stop. */
export function severalValues(table: ExaminedTable): Finding[] {
  return cellsOf(table)
    .filter(({ text }) => {
      const parts = text.split(/[;；]/);
      return parts.length > 1 && parts.every((part) => !part.includes('。'));
    })
    .map(finding);
}

/**
 * What is not in JIS X 0208 and looks different, or is not found, from machine to machine: numbers in
 * circles and brackets, Roman numerals, units and words in one character, half-width kana, private
 * characters. Chinese characters are left out: they write proper names, which the rule excepts.
 */
const PLATFORM_DEPENDENT =
  /[\u2116\u2121\u2150-\u218F\u2460-\u24FF\u2776-\u2793\u3200-\u33FF\uE000-\uF8FF\uFE30-\uFE4F\uFF61-\uFF9F\u{1F100}-\u{1F2FF}]/u;

/** L1-08 */
export function platformDependent(table: ExaminedTable): Finding[] {
  return cellFindings(table, (text) => PLATFORM_DEPENDENT.test(text));
}

const OTHER_WITH_DETAIL = /^その他\s*[（(：:・、].+/;

/** L2-05: the choice "other" with its detail in the same cell. */
export function otherWithDetail(table: ExaminedTable): Finding[] {
  return cellsOf(table)
    .filter(({ text }) => text.length <= 60 && OTHER_WITH_DETAIL.test(text))
    .map(finding);
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･.,_-]/g, '');

/** Values of a column that repeats few short values, and spells one of them in several ways. */
function variants(cells: readonly ExaminedCell[]): ExaminedCell[] {
  const filled = cells.filter(({ text }) => text !== '');
  const values = new Set(filled.map(({ text }) => text));
  const isList = values.size * 2 <= filled.length && [...values].every((text) => text.length <= 30);
  if (!isList) return [];
  const first = new Map<string, string>();
  for (const text of values) if (!first.has(folded(text))) first.set(folded(text), text);
  return filled.filter(({ text }) => first.get(folded(text)) !== text);
}

/** L2-04: values that are not of the declared list, and one value spelt in several ways. */
export function unevenChoices(table: ExaminedTable): Finding[] {
  const all = Map.groupBy(cellsOf(table), ({ column }) => column);
  const lists = declaredFields(table).flatMap(({ name, constraints, missingValues }) => {
    if (!constraints.enum) return [];
    const known = new Set([...constraints.enum, ...missingValues.map(({ value }) => value), '']);
    return (all.get(name) ?? []).filter(({ text }) => !known.has(text));
  });
  const spelt = [...all.values()].flatMap(variants).filter((cell) => !lists.includes(cell));
  return [...lists, ...spelt].map(finding);
}
