import type { Note } from '#src/domain/note.ts';
import type { PlanContext } from './context.ts';

export interface NoteView {
  kind: string;
  header?: string;
  text: string;
}

/** The notes that a predicate picks, as pages print them. */
export function buildNotes({ plan }: PlanContext, belongs: (note: Note) => boolean): NoteView[] {
  return plan.notes
    .filter(belongs)
    .map(({ kind, header, text }) => ({ kind, text, ...(header !== undefined && { header }) }));
}

function isIn(note: Note, periodId: string | undefined): boolean {
  return note.periodId === undefined || note.periodId === periodId;
}

/** Notes on an item and on what it reported. */
export function itemNotes(context: PlanContext, itemId: string, periodId?: string): NoteView[] {
  return buildNotes(
    context,
    (note) =>
      note.targetId === itemId &&
      ['items', 'progress'].includes(note.table) &&
      isIn(note, periodId),
  );
}

/** Notes on an outline node and on the comments that it received. */
export function outlineNotes(context: PlanContext, nodeId: string, periodId?: string): NoteView[] {
  return buildNotes(
    context,
    (note) =>
      note.targetId === nodeId &&
      ['outline', 'reviews'].includes(note.table) &&
      isIn(note, periodId),
  );
}

export function planNotes(context: PlanContext): NoteView[] {
  return buildNotes(context, ({ table }) => table === 'plan');
}
