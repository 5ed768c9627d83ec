import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { DraftPlan } from '../draft.ts';
import type { ReadTable } from '../read-table.ts';
import { knownNames } from './references.ts';

/** What a text that is no id was meant to name: something that exists, rather than an id that could. */
function suggest(found: Diagnostic, known: ReadonlySet<string> | undefined): Diagnostic {
  const { actual = '', suggestion } = found;
  if (!known || (suggestion !== undefined && known.has(suggestion))) return found;
  const near = findSimilar(actual, known);
  if (near === undefined) return found;
  return locate(problem('id-malformed', { actual, suggestion: near }), found);
}

/** What was found in a table; ids that cannot be read are held against those that its column may name. */
export function suggestKnownIds(
  { table, diagnostics }: ReadTable<unknown>,
  plan: DraftPlan,
): Diagnostic[] {
  if (!diagnostics.some(({ code }) => code === 'id-malformed')) return diagnostics;
  const known = knownNames(plan);
  return diagnostics.map((found) => {
    const { references } = table.columns.find(({ header }) => header === found.column) ?? {};
    return found.code === 'id-malformed' && references ? suggest(found, known[references]) : found;
  });
}
