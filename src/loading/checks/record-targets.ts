import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { Correction } from '#src/domain/correction.ts';
import { retrospectiveId, type Retrospective } from '#src/domain/retrospective.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';
import { namesIn, SUBJECTS } from './references.ts';

/** Corrections may name whatever notes may, and more. */
type NamedTable = Correction['table'];

interface Targets {
  subject: string;
  expected: string;
  /** The ids that may be named; undefined while their file is in doubt. */
  known: ReadonlySet<string> | undefined;
}

const RETROSPECTIVE_LINES = {
  subject: '振り返りの行',
  expected: 'retrospective.csv（try-1 の形）',
};

/** A line whose kind or number cannot be read might be the one that a note means. */
function retrospectiveIds({ retrospective }: DraftPlan): Targets['known'] {
  const lines = (retrospective?.rows ?? []).map(({ values }) => values as Partial<Retrospective>);
  const ids = lines.flatMap(({ kind, number }) =>
    kind === undefined || number === undefined ? [] : [retrospectiveId({ kind, number })],
  );
  const isWhole = retrospective?.complete !== false && ids.length === lines.length;
  return isWhole ? new Set(ids) : undefined;
}

/** What notes and corrections on each table may name. */
function targetsIn(plan: DraftPlan): ReadonlyMap<unknown, Targets> {
  const items = namesIn(plan.items, 'id');
  const outline = namesIn(plan.outline, 'id');
  const both = items && outline && new Set([...items, ...outline]);
  const itemTargets = { ...SUBJECTS.items, known: items };
  const indicators = { ...SUBJECTS.indicators, known: namesIn(plan.indicators, 'id') };
  return new Map<NamedTable, Targets>([
    ['plan', { subject: '計画', expected: '団体のフォルダー', known: new Set([plan.id]) }],
    ['outline', { ...SUBJECTS.outline, known: outline }],
    ['items', itemTargets],
    ['progress', itemTargets],
    ['reviews', { ...SUBJECTS['items-or-outline'], known: both }],
    ['indicators', indicators],
    ['measurements', indicators],
    ['milestones', itemTargets],
    ['costs', itemTargets],
    ['lineage', itemTargets],
    ['effects', { ...SUBJECTS.outline, known: outline }],
    ['retrospective', { ...RETROSPECTIVE_LINES, known: retrospectiveIds(plan) }],
  ]);
}

function checkTarget(
  targets: ReadonlyMap<unknown, Targets>,
  { values, at }: TableRow<unknown>,
): Diagnostic[] {
  const { table, targetId: actual } = values;
  const target = targets.get(table);
  if (!target?.known || typeof actual !== 'string' || target.known.has(actual)) return [];
  const { known, ...names } = target;
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

/** A note or a correction must be about something that exists, or no page would show it. */
export function checkRecordTargets(plan: DraftPlan): Diagnostic[] {
  const targets = targetsIn(plan);
  return [plan.notes, plan.corrections].flatMap((table) =>
    (table?.rows ?? []).flatMap((row) => [...checkTarget(targets, row), ...checkPeriod(plan, row)]),
  );
}
