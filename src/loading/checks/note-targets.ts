import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';
import { namesIn, SUBJECTS } from './references.ts';

interface Targets {
  subject: string;
  expected: string;
  /** The ids that a note may name; undefined while their file is in doubt. */
  known: ReadonlySet<string> | undefined;
}

function targetsOf(plan: DraftPlan, table: string): Targets {
  const items = namesIn(plan.items, 'id');
  const outline = namesIn(plan.outline, 'id');
  const both = items && outline && new Set([...items, ...outline]);
  if (table === 'plan') {
    return { subject: '計画', expected: '団体のフォルダー', known: new Set([plan.id]) };
  }
  if (table === 'outline') return { ...SUBJECTS.outline, known: outline };
  if (table === 'reviews') return { ...SUBJECTS['items-or-outline'], known: both };
  return { ...SUBJECTS.items, known: items };
}

function checkTarget(plan: DraftPlan, { values, at }: TableRow<unknown>): Diagnostic[] {
  const { table, targetId: actual } = values;
  if (typeof table !== 'string' || typeof actual !== 'string') return [];
  const { known, ...names } = targetsOf(plan, table);
  if (!known || known.has(actual)) return [];
  const facts = { ...names, actual, others: 0, suggestion: findSimilar(actual, known) };
  return [locate(problem('reference-unknown', facts), at('targetId'))];
}

function checkPeriod(plan: DraftPlan, { values, at }: TableRow<unknown>): Diagnostic[] {
  const { periodId } = values;
  const ids = plan.periods.map(({ id }) => id);
  if (typeof periodId !== 'string' || !plan.allPeriodsKnown || ids.includes(periodId)) return [];
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
