import type { Problem } from '#src/diagnostics/problem.ts';

export type Parsed<T> = { value: T } | { problem: Problem };

export type CellKind =
  'id' | 'text' | 'choice' | 'rating' | 'number' | 'date' | 'period' | 'list' | 'page';

/**
 * How one kind of cell is read and written. Reading what was written gives the same value.
 * Methods, so that a table's columns of different types stand in one list of `CellType<unknown>`.
 */
export interface CellType<T> {
  kind: CellKind;
  /** The kind as the data dictionary calls it. */
  label: string;
  /** The values that may be written, where they are a closed list. */
  options?: readonly string[];
  /** The type of one value, where the cell holds several. */
  inner?: CellType<unknown>;
  /** @param text what the cell says, without spaces round it; never empty */
  parse(text: string): Parsed<T>;
  format(value: T): string;
}

/** The parsed value, for code that knows the text to be good. @throws when it is not */
export function valueOf<T>(parsed: Parsed<T>): T {
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.value;
}
