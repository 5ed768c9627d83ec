import type { Note } from '#src/domain/note.ts';
import type { PlanContext } from './context.ts';
import type { NoteView } from './notes.ts';

function nameOf({ plan }: PlanContext, itemId: string): string {
  return plan.items.find(({ id }) => id === itemId)?.name ?? itemId;
}

/** Whether a note on the plan as a whole is about a line of the account. */
function isAboutLine({ plan }: PlanContext, { table, header }: Note): boolean {
  const lines = plan.definition.costs?.lines ?? [];
  return table === 'plan' && lines.some(({ name }) => name === header);
}

/** Notes on the costs: of the plan as a whole first, then of single items, each with the item's name. */
export function costNotes(context: PlanContext): NoteView[] {
  const { notes } = context.plan;
  const general = notes.filter((note) => isAboutLine(context, note));
  const single = notes.filter(({ table }) => table === 'costs');
  return [
    ...general.map(({ kind, header = '', text }) => ({ kind, header, text })),
    ...single.map(({ kind, targetId, header, text }) => {
      const cell = header === undefined ? '' : `・${header}`;
      return { kind, header: nameOf(context, targetId) + cell, text };
    }),
  ];
}
