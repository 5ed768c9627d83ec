import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';
import { typedIn } from './references.ts';

/** The ids that a note about a table may name; undefined while that table is in doubt. */
function targetsOf(plan: DraftPlan, table: unknown): ReadonlySet<string> | undefined {
  const items = typedIn(plan.items, 'id');
  const outline = typedIn(plan.outline, 'id');
  if (table === 'plan') return new Set([plan.id]);
  if (table === 'outline') return outline;
  if (table === 'reviews') return items && outline && new Set([...items, ...outline]);
  return items;
}

function checkTarget(plan: DraftPlan, { values, at }: TableRow<unknown>): Diagnostic[] {
  const { table, targetId } = values;
  if (typeof table !== 'string' || typeof targetId !== 'string') return [];
  const known = targetsOf(plan, table);
  if (!known || known.has(targetId)) return [];
  const subject = '注記の対象';
  const expected = table === 'plan' ? '計画のフォルダー名' : 'items.csv か outline.csv';
  const suggestion = findSimilar(targetId, known);
  const facts = { actual: targetId, subject, expected, others: 0, suggestion };
  return [locate(problem('reference-unknown', facts), at('targetId'))];
}

function checkPeriod(plan: DraftPlan, { values, at }: TableRow<unknown>): Diagnostic[] {
  const { periodId } = values;
  const ids = plan.periods.map(({ id }) => id);
  if (typeof periodId !== 'string' || ids.includes(periodId)) return [];
  const suggestion = findSimilar(periodId, ids);
  const facts = { actual: periodId, subject: '期', expected: 'periods フォルダー', others: 0 };
  return [locate(problem('reference-unknown', { ...facts, suggestion }), at('periodId'))];
}

/** A note must be about something that exists, or no page would show it. */
export function checkNoteTargets(plan: DraftPlan): Diagnostic[] {
  return (plan.notes?.rows ?? []).flatMap((row) => [
    ...checkTarget(plan, row),
    ...checkPeriod(plan, row),
  ]);
}
