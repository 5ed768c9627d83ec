import type { Note } from '#src/domain/note.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { nodeIdsUnder } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';

export interface NoteView {
  kind: string;
  /** The cell concerned, with its period on a page about several: `令和2年度上半期の評価`. */
  header?: string;
  text: string;
}

export function buildNotes(
  notes: readonly Note[],
  headerOf: (note: Note) => string | undefined = ({ header }) => header,
): NoteView[] {
  return notes.map((note) => {
    const header = headerOf(note);
    return { kind: note.kind, text: note.text, ...(header !== undefined && { header }) };
  });
}

function isIn(note: Note, periodId: string): boolean {
  return note.periodId === undefined || note.periodId === periodId;
}

function datedHeader({ periodId, header }: Note): string | undefined {
  if (periodId === undefined) return header;
  const period = formatPeriodShort(periodId);
  return header === undefined ? period : `${period}の${header}`;
}

const ITEM_TABLES = new Set<Note['table']>([
  'items',
  'progress',
  'reviews',
  'milestones',
  'costs',
  'lineage',
]);

function notesOnItem({ plan }: PlanContext, itemId: string): Note[] {
  return plan.notes.filter(({ table, targetId }) => targetId === itemId && ITEM_TABLES.has(table));
}

/** Notes on an item, on what it reported and on the comments it received, in every period. */
export function itemNotes(context: PlanContext, itemId: string): NoteView[] {
  const severalPeriods = context.plan.periods.length > 1;
  return buildNotes(notesOnItem(context, itemId), severalPeriods ? datedHeader : undefined);
}

/** How many notes on an item concern a period. */
export function countItemNotes(context: PlanContext, itemId: string, periodId: string): number {
  return notesOnItem(context, itemId).filter((note) => isIn(note, periodId)).length;
}

/** Notes on an outline node and what is below it, and on the comments that these received. */
export function outlineNotes({ plan }: PlanContext, nodeId: string, periodId: string): NoteView[] {
  const nodes = nodeIdsUnder(plan, nodeId);
  return buildNotes(
    plan.notes.filter(
      (note) =>
        nodes.has(note.targetId) &&
        ['outline', 'reviews'].includes(note.table) &&
        isIn(note, periodId),
    ),
  );
}

export function planNotes({ plan }: PlanContext): NoteView[] {
  return buildNotes(plan.notes.filter(({ table }) => table === 'plan'));
}
