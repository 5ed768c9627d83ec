import { absenceMeaning, absenceWord } from '#src/domain/absence.ts';
import type { FormColumn } from '#src/domain/form.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import { isAbsent, type Answer, type Progress } from '#src/domain/progress.ts';
import { formatDate } from '#src/domain/format-date.ts';
import { formatBothWays } from '#src/domain/money.ts';
import { buildRatingView, type RatingView } from './rating.ts';

/** One cell of the form, ready to print. */
export type AnswerView =
  | { kind: 'text'; text: string }
  | { kind: 'rating'; rating: RatingView }
  /** The writer stated that there is nothing, or the value is missing for a known reason. */
  | { kind: 'absent'; word: string; meaning: string }
  | { kind: 'empty' };

function formatNumberAnswer(value: number, column: FormColumn): string {
  return formatBothWays(value, column.kind === 'number' ? column.unit : undefined);
}

function buildValue(
  definition: PlanDefinition,
  column: FormColumn,
  answer: string | number,
): AnswerView {
  const scale = column.kind === 'rating' ? definition.scales?.[column.scale] : undefined;
  if (scale) return { kind: 'rating', rating: buildRatingView(scale, String(answer)) };
  if (typeof answer === 'number') return { kind: 'text', text: formatNumberAnswer(answer, column) };
  return { kind: 'text', text: column.kind === 'date' ? formatDate(answer) : answer };
}

/** What a column says in a report; `empty` when the report says nothing there. */
export function buildAnswer(
  definition: PlanDefinition,
  column: FormColumn,
  progress: Progress | undefined,
): AnswerView {
  const answer: Answer | undefined = progress?.answers[column.id];
  if (answer === undefined) return { kind: 'empty' };
  return isAbsent(answer)
    ? { kind: 'absent', word: absenceWord(answer.absence), meaning: absenceMeaning(answer.absence) }
    : buildValue(definition, column, answer);
}
