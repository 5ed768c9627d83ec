import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import type { CellType } from '#src/tables/cell.ts';

/** What a cell makes of a text: the value, or the code of the problem with what was probably meant. */
export function readAs<T>(cell: CellType<T>, text: string): unknown {
  const parsed = cell.parse(text);
  if ('value' in parsed) return parsed.value;
  const { code, suggestion }: Partial<Diagnostic> = parsed.problem;
  return suggestion === undefined ? code : [code, suggestion];
}
