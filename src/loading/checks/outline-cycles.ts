import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';

type Parents = ReadonlyMap<string, string>;

/** The ids from a node back to itself, or undefined when its parents lead to the top. */
function cycleFrom(start: string, parents: Parents): string[] | undefined {
  const path = [start];
  for (let id = parents.get(start); id !== undefined; id = parents.get(id)) {
    if (id === start) return [...path, id];
    if (path.includes(id)) return undefined;
    path.push(id);
  }
  return undefined;
}

/** Outline nodes whose parents lead back to themselves; each circle is reported once. */
export function checkOutlineCycles({ outline }: DraftPlan): Diagnostic[] {
  const rows: TableRow<unknown>[] = outline?.rows ?? [];
  const parents = new Map(
    rows.map(({ typed }) => [typed.get('id') ?? '', typed.get('parentId') || undefined] as const),
  ) as Parents;
  const reported = new Set<string>();
  return rows.flatMap((row) => {
    const cycle = cycleFrom(row.typed.get('id') ?? '', parents);
    if (!cycle || cycle.some((id) => reported.has(id))) return [];
    cycle.forEach((id) => reported.add(id));
    return [locate(problem('outline-cycle', { actual: cycle.join(' → ') }), row.at('parentId'))];
  });
}
