import type { Note } from '#src/domain/note.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { nodeIdsUnder } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import type { SheetScope } from './sheet-scope.ts';

export interface NoteView {
  kind: string;
  /** The cell concerned, with its period on a page about several: `令和2年度上半期の評価`. */
  header?: string;
  text: string;
}

/** Notes as they are printed. @param headerOf what a note is called to be about; by default the column it names */
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

/** The tables of which a sheet shows something about an item. */
const SHEET_TABLES = new Set<Note['table']>(['items', 'progress', 'reviews']);

/** Notes on what a sheet shows of an item in a period. */
function sheetNotesOnItem(context: PlanContext, itemId: string, periodId: string): Note[] {
  return notesOnItem(context, itemId).filter(
    (note) => SHEET_TABLES.has(note.table) && isIn(note, periodId),
  );
}

/** How many notes concern an item's row on a sheet. */
export function countItemNotes(context: PlanContext, itemId: string, periodId: string): number {
  return sheetNotesOnItem(context, itemId, periodId).length;
}

/** Notes on an outline node and what is below it, and on the comments that these received. */
function sheetNotesOnNode({ plan }: PlanContext, nodeId: string, periodId: string): Note[] {
  const nodes = nodeIdsUnder(plan, nodeId);
  return plan.notes.filter(
    (note) =>
      nodes.has(note.targetId) &&
      ['outline', 'reviews'].includes(note.table) &&
      isIn(note, periodId),
  );
}

/** What a sheet has notes on in a period: its nodes and their comments, then item by item. */
export function scopeNotes(
  context: PlanContext,
  { node, items }: SheetScope,
  periodId: string,
): NoteView[] {
  const ofNode = node ? buildNotes(sheetNotesOnNode(context, node.id, periodId)) : [];
  const ofItems = items.flatMap(({ id, number = '', name }) =>
    buildNotes(sheetNotesOnItem(context, id, periodId), ({ header }) =>
      `${number} ${name}${header === undefined ? '' : `の「${header}」`}`.trim(),
    ),
  );
  return [...ofNode, ...ofItems];
}

/** Notes on the plan as a whole. */
export function planNotes({ plan }: PlanContext): NoteView[] {
  return buildNotes(plan.notes.filter(({ table }) => table === 'plan'));
}
