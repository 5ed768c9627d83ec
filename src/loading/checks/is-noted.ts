import type { Note } from '#src/domain/note.ts';
import type { DraftPlan } from '../draft.ts';

/**
 * Whether a note says that the source contradicts itself there: then the contradiction is recorded,
 * not mended.
 */
export function isNoted(plan: DraftPlan, table: Note['table'], targetId: string): boolean {
  return (plan.notes?.rows ?? []).some(
    ({ values }) =>
      values['table'] === table &&
      values['targetId'] === targetId &&
      values['kind'] === '原典の矛盾',
  );
}
