import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { Progress } from '#src/domain/progress.ts';
import type { DraftPeriod, DraftPlan } from '../draft.ts';
import type { ReadTable, TableRow } from '../read-table.ts';
import { namesIn } from './references.ts';

/** Shorter texts (継続実施) are the same twice without anybody having forgotten to write. */
const NOTABLE_LENGTH = 15;
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
    if (text.length < NOTABLE_LENGTH || text !== before.typed.get(id)) return [];
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
  return [...vanished(plan, previous, before.progress, now.progress), ...unchanged];
}

/** Compares each period with the one of its kind before it. */
export function checkSuccession(plan: DraftPlan): Diagnostic[] {
  return plan.periods.flatMap((now, index) => {
    const { cycle } = periodOf(now.id);
    const earlier = plan.periods.slice(0, index);
    const before = earlier.findLast(({ id }) => periodOf(id).cycle === cycle);
    return before ? comparePair(plan, before, now) : [];
  });
}
