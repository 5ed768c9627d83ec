import type { Diagnostic, Position } from '#src/diagnostics/diagnostic.ts';
import { locate, type Problem } from '#src/diagnostics/problem.ts';

/** What is found on the way through the uploads. */
export interface Findings {
  add(found: Problem, at: Position): void;
  /**
   * A finding that is made once for all places that share a name of the given group; it stands at the
   * first of them and is told how many others there are.
   */
  once(group: string, at: Position, find: (others: number) => Problem): void;
  list(): Diagnostic[];
}

interface Group {
  at: Position;
  find: (others: number) => Problem;
  others: number;
}

/** An empty collection: `add` tells each finding, `once` those of a kind in one sheet together. */
export function collectFindings(): Findings {
  const single: Diagnostic[] = [];
  const groups = new Map<string, Group>();
  return {
    add: (found, at) => void single.push(locate(found, at)),
    once(group, at, find) {
      const key = JSON.stringify([at.file, at.sheet, group]);
      const known = groups.get(key);
      if (known) known.others += 1;
      else groups.set(key, { at, find, others: 0 });
    },
    list: () => [
      ...single,
      ...[...groups.values()].map(({ at, find, others }) => locate(find(others), at)),
    ],
  };
}
