import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { DraftPlan } from '../draft.ts';

/** A re-listed item points at the item that counts, never at itself or another re-listing. */
export function checkRelistedItems({ items }: DraftPlan): Diagnostic[] {
  const relisted = new Set(
    items.rows.filter(({ values }) => values['relistedFrom']).map(({ values }) => values['id']),
  );
  return items.rows.flatMap(({ values, at }) => {
    const origin = values['relistedFrom'];
    if (typeof origin !== 'string' || !relisted.has(origin)) return [];
    return [locate(problem('item-relisted-chain', { actual: origin }), at('relistedFrom'))];
  });
}
