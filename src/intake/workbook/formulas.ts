import { ABSENCES, STATED_NONE } from '#src/domain/absence.ts';

/** The words that say why a cell has no value. */
export const ABSENCE_WORDS: readonly string[] = [STATED_NONE, ...ABSENCES].map(({ word }) => word);

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether a cell says exactly one of some words; a number counts as the text it shows. */
export function saysOneOf(cell: string, words: readonly string[]): string {
  const tests = words.map((word) => `${cell}&""=${literal(word)}`);
  return tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
}

/** A formula: whether a cell has nothing but spaces. */
export function isBlank(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}

/** Whether a cell holds a number or a date, or one of some words instead. */
export function isNumberOr(cell: string, words: readonly string[]): string {
  const number = `ISNUMBER(${cell})`;
  return words.length === 0 ? number : `OR(${number},${saysOneOf(cell, words)})`;
}
