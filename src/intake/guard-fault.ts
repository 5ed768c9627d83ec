import type { DiagnosticCode, FactsOf } from '#src/diagnostics/catalogue.ts';
import { problem, type Problem } from '#src/diagnostics/problem.ts';

/**
 * Why a file is not read any further. Thrown, because a file can show its fault at any depth of
 * reading, and nothing that was read before it counts; `readSheetBook` alone catches it.
 */
export class FileFault extends Error {
  readonly problem: Problem;
  /** The one sheet that shows it, where the rest of the file may be sound. */
  readonly sheet: string | undefined;

  constructor(found: Problem, sheet?: string) {
    super(found.message);
    this.problem = found;
    this.sheet = sheet;
  }
}

/** Ends the reading of a file, with a finding of the catalogue. */
export function refuse<C extends DiagnosticCode>(code: C, facts: FactsOf<C>): never {
  throw new FileFault(problem(code, facts));
}

/** Says of a fault which sheet shows it. */
export function withinSheet<T>(sheet: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof FileFault ? new FileFault(error.problem, sheet) : error;
  }
}
