import type { Severity } from './diagnostic.ts';

/** What every finding may say beside its text. */
export interface Facts {
  actual?: string | undefined;
  expected?: string | undefined;
  suggestion?: string | undefined;
}

/** One kind of finding: its permanent code is its key in the catalogue. */
export interface Entry<F extends Facts> {
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

/** Keeps the type of an entry's facts, so that a finding without them does not compile. */
export function entry<F extends Facts>(definition: Entry<F>): Entry<F> {
  return definition;
}

/** `「X」の書き誤りではありませんか。` when a near value is known, or the fallback. */
export function orSuggest(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined
    ? otherwise
    : `「${suggestion}」の書き誤りではありませんか。${otherwise}`;
}
