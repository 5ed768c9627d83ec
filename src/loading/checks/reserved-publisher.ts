import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { isReservedPublisherId } from '#src/domain/reserved-ids.ts';
import type { DraftPublisher } from '../draft.ts';

/** A publisher's folder is the beginning of its addresses, which pages of the site must not have too. */
export function checkReservedPublisher({ id }: DraftPublisher): Diagnostic[] {
  return isReservedPublisherId(id)
    ? [locate(problem('id-reserved', { actual: id, suggestion: `${id}-city` }), { file: id })]
    : [];
}
