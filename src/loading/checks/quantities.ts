import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { ABSENCES } from '#src/domain/absence.ts';
import { QUANTITY_COLUMNS } from '#src/tables/quantity-columns.ts';
import { tablesOf, type DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';

const [VALUE, ABSENCE] = QUANTITY_COLUMNS;
const WORDS = ABSENCES.map(({ word }) => word).join('・');

/** What was typed counts: a value that cannot be read is reported for that, not as missing. */
function checkRow({ typed, at }: TableRow<unknown>): Diagnostic[] {
  const value = typed.get(VALUE.key) ?? '';
  const absence = typed.get(ABSENCE.key) ?? '';
  if (value !== '' && absence !== '') {
    return [locate(problem('value-and-absence', { actual: absence }), at(ABSENCE.key))];
  }
  if (value !== '' || absence !== '') return [];
  return [locate(problem('value-nor-absence', { expected: WORDS }), at(VALUE.key))];
}

/** A number column says a number or why there is none, never both and never neither. */
export function checkQuantities(plan: DraftPlan): Diagnostic[] {
  return tablesOf(plan)
    .filter(({ table }) => table.columns.includes(VALUE))
    .flatMap(({ rows }) => rows.flatMap(checkRow));
}
