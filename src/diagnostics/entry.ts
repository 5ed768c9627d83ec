import type { Severity } from './diagnostic.ts';

/** What every finding may say beside its text. */
export interface Facts {
  actual?: string | undefined;
  expected?: string | undefined;
  suggestion?: string | undefined;
}

/** How a kind of finding is put in words. */
export interface Wording<F extends Facts> {
  severity: Severity;
  /** Number in 「行政データにおける機械可読性に関するルール」. */
  rule?: string;
  /** The kind of finding in a few words. */
  title: string;
  /** What is wrong, with what was found. */
  message: (facts: F) => string;
  /** How to mend it. */
  hint: (facts: F) => string;
}

/** One kind of finding: its permanent code is its key in the catalogue. */
export interface Entry<F extends Facts> extends Wording<F> {
  /** What such a finding may say, for the page that explains it. */
  example: F;
}

/** Keeps the type of an entry's facts, so that a finding without them does not compile. */
export function entry<F extends Facts>(definition: Entry<F>): Entry<F> {
  return definition;
}

const HEAD = 25;
const TAIL = 10;

/** Text as a message quotes it: in brackets, on one line, without the middle of a long text. */
export function quote(text: string): string {
  const characters = [...text.replaceAll('\n', '⏎').replaceAll('\t', '⇥')];
  const shown =
    characters.length > HEAD + TAIL + 5
      ? [...characters.slice(0, HEAD), '…', ...characters.slice(-TAIL)]
      : characters;
  return `「${shown.join('')}」`;
}

/** `「X」の書き誤りではありませんか。` when a near value is known, or the fallback. */
export function orSuggest(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined
    ? otherwise
    : `${quote(suggestion)}の書き誤りではありませんか。${otherwise}`;
}
