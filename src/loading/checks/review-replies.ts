import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { formatPeriodShort, periodDates, periodOf } from '#src/domain/period.ts';
import type { Review } from '#src/domain/review.ts';
import type { DraftPeriod, DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';

const KEY = 'replyPeriodId';

const lastDay = (periodId: string): string => periodDates(periodOf(periodId)).end;

/** A cell that could not be read is a fault of its own and says nothing here. */
function checkReply({ values, typed, at }: TableRow<Review>, periodId: string): Diagnostic[] {
  const { replyPeriodId } = values as Partial<Review>;
  if (replyPeriodId === undefined) return [];
  const actual = typed.get(KEY) ?? replyPeriodId;
  if ((typed.get('reply') ?? '') === '') {
    return [locate(problem('reply-missing', { actual }), at(KEY))];
  }
  if (lastDay(replyPeriodId) >= lastDay(periodId)) return [];
  const facts = { actual, expected: formatPeriodShort(periodId) };
  return [locate(problem('reply-too-early', facts), at(KEY))];
}

function checkPeriod({ id, reviews }: DraftPeriod): Diagnostic[] {
  return (reviews?.rows ?? []).flatMap((row) => checkReply(row, id));
}

/** Where a row names the period of the city's answer, it holds the answer, and the comment came no later. */
export function checkReviewReplies({ periods }: DraftPlan): Diagnostic[] {
  return periods.flatMap(checkPeriod);
}
