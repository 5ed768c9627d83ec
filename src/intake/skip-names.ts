import { foldText } from '#src/domain/fold.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { ImportOptions } from './import-options.ts';

/** A name that nothing was left out by, and what was probably meant. */
interface UnusedName {
  name: string;
  suggestion?: string | undefined;
}

/** What is to be left out by its name. Remembers which names were met. */
export interface SkipNames {
  /** Whether a sheet or column of that name is to be left out. */
  has(name: string): boolean;
  /** Whether a row that begins so is to be left out. */
  begins(text: string): boolean;
  /** The names that nothing had, once everything was looked at. */
  unused(): UnusedName[];
}

/** What the caller wants left out: sheets, columns and rows by their names. */
export function toSkipNames({ skip = [] }: ImportOptions): SkipNames {
  const names = new Map(skip.map((name) => [foldText(name), name]));
  names.delete('');
  const used = new Set<string>();
  const seen = new Set<string>();
  const meets = (isMet: (folded: string) => boolean): boolean => {
    const met = [...names.keys()].filter(isMet);
    met.forEach((folded) => used.add(folded));
    return met.length > 0;
  };
  return {
    has(name) {
      seen.add(name);
      return meets((folded) => folded === foldText(name));
    },
    begins: (text) => meets((folded) => foldText(text).startsWith(folded)),
    unused: () =>
      [...names]
        .filter(([folded]) => !used.has(folded))
        .map(([, name]) => ({ name, suggestion: findSimilar(name, seen) })),
  };
}
