import { foldText } from '#src/domain/fold.ts';
import type { ImportOptions } from './import-options.ts';

/** What is to be left out by its name. */
export interface SkipNames {
  /** Whether a sheet or column of that name is to be left out. */
  has(name: string): boolean;
  /** Whether a row that begins so is to be left out. */
  begins(text: string): boolean;
}

export function toSkipNames({ skip = [] }: ImportOptions): SkipNames {
  const names = skip.map(foldText).filter((name) => name !== '');
  return {
    has: (name) => names.includes(foldText(name)),
    begins: (text) => names.some((name) => foldText(text).startsWith(name)),
  };
}
