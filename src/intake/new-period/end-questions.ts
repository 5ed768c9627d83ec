import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import { absenceWord } from '#src/domain/absence.ts';
import { columnsFor, type FormColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriodShort, periodDates, periodOf, type Period } from '#src/domain/period.ts';
import { isAbsent, type Answer } from '#src/domain/progress.ts';
import type { EndQuestion } from './opening.ts';

const CANCELLED = 'cancelled';

/** The answers of a column that plan.yaml marks as an item's end. */
function endAnswers({ definition }: Plan, column: FormColumn): readonly string[] {
  if (column.kind === 'choice') return column.ends ?? [];
  const scale = column.kind === 'rating' ? definition.scales?.[column.scale] : undefined;
  return (scale?.levels ?? []).filter(({ ends }) => ends === true).map(({ code }) => code);
}

/** The word by which an answer says that an item is over; also that it was called off. */
function endWord(plan: Plan, column: FormColumn, answer: Answer | undefined): string | undefined {
  if (answer === undefined) return undefined;
  if (isAbsent(answer)) return answer.absence === CANCELLED ? absenceWord(CANCELLED) : undefined;
  return endAnswers(plan, column).find((word) => word === answer);
}

function reportedSign(plan: Plan, { id, progress }: PeriodReport, item: Item): string | undefined {
  const answers = progress.find(({ itemId }) => itemId === item.id)?.answers ?? {};
  for (const column of columnsFor(plan.definition.form, periodOf(id))) {
    const word = endWord(plan, column, answers[column.id]);
    if (word !== undefined) return `${formatPeriodShort(id)}の「${column.header}」が「${word}」`;
  }
  return undefined;
}

/** The last report of an item; the one that speaks for its end if any does. */
function lastSign(plan: Plan, earlier: readonly PeriodReport[], item: Item): string | undefined {
  const last = earlier.findLast(({ progress }) =>
    progress.some(({ itemId }) => itemId === item.id),
  );
  return last && reportedSign(plan, last, item);
}

function plannedSign({ end }: Item, period: Period): string | undefined {
  return end !== undefined && end <= periodDates(period).end
    ? `items.csv の「終了」が ${end}`
    : undefined;
}

/** The items that may be over: their last report says so, or they end before the new period does. */
export function findEndQuestions(
  plan: Plan,
  period: Period,
  earlier: readonly PeriodReport[],
  items: readonly Item[],
): EndQuestion[] {
  return items.flatMap((item) => {
    const sign = lastSign(plan, earlier, item) ?? plannedSign(item, period);
    return sign === undefined ? [] : [{ item, sign }];
  });
}
