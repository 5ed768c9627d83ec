import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { Progress } from '#src/domain/progress.ts';
import { isRepeatedText } from '#src/domain/repeated-text.ts';
import type { DraftPeriod, DraftPlan } from '../draft.ts';
import type { ReadTable, TableRow } from '../read-table.ts';
import { namesIn } from './references.ts';

const EXCERPT_LENGTH = 30;

function endedItems({ items }: DraftPlan): Set<string> {
  const ended = items.rows.filter(({ typed }) => typed.get('end'));
  return new Set(ended.map(({ typed }) => typed.get('id') ?? ''));
}

function vanished(
  plan: DraftPlan,
  previous: string,
  before: ReadTable<Progress>,
  now: ReadTable<Progress>,
): Diagnostic[] {
  const reported = namesIn(now, 'itemId');
  if (!reported) return [];
  const ended = endedItems(plan);
  return [...(namesIn(before, 'itemId') ?? [])]
    .filter((id) => !reported.has(id) && !ended.has(id))
    .map((actual) => locate(problem('item-vanished', { actual, previous }), { file: now.file }));
}

function unchangedCells(
  definition: PlanDefinition,
  previous: string,
  before: TableRow<Progress>,
  now: TableRow<Progress>,
): Diagnostic[] {
  const texts = definition.form?.columns.filter(({ kind }) => kind === 'text') ?? [];
  return texts.flatMap(({ id }) => {
    const text = now.typed.get(id) ?? '';
    if (!isRepeatedText(before.typed.get(id), text)) return [];
    const actual = text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
    return [locate(problem('text-unchanged', { actual, previous }), now.at(id))];
  });
}

function comparePair(plan: DraftPlan, before: DraftPeriod, now: DraftPeriod): Diagnostic[] {
  const definition = plan.definition.value;
  if (!definition || !before.progress || !now.progress) return [];
  const previous = formatPeriodShort(before.id);
  const rows = new Map(before.progress.rows.map((row) => [row.typed.get('itemId'), row]));
  const unchanged = now.progress.rows.flatMap((row) => {
    const earlier = rows.get(row.typed.get('itemId'));
    return earlier ? unchangedCells(definition, previous, earlier, row) : [];
  });
  return now.isCollecting
    ? unchanged
    : [...vanished(plan, previous, before.progress, now.progress), ...unchanged];
}

/** The period of the same kind before another. */
export function previousPeriod({ periods }: DraftPlan, now: DraftPeriod): DraftPeriod | undefined {
  const { cycle } = periodOf(now.id);
  return periods.slice(0, periods.indexOf(now)).findLast(({ id }) => periodOf(id).cycle === cycle);
}

/** Compares each period with the one of its kind before it. Items are missed when all reports should be in. */
export function checkSuccession(plan: DraftPlan): Diagnostic[] {
  return plan.periods.flatMap((now) => {
    const before = previousPeriod(plan, now);
    return before ? comparePair(plan, before, now) : [];
  });
}
