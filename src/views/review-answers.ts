import type { Plan } from '#src/domain/dataset.ts';
import { isAnswered, type Review } from '#src/domain/review.ts';

/** All comments that are published of a plan. */
export function publishedReviews({ periods }: Plan): Review[] {
  return periods.flatMap(({ reviews }) => reviews);
}

/**
 * Whether the plan's data hold any answer at all. Some sources have comments only: there, a missing answer
 * says nothing of the city.
 */
export function holdsAnswers(plan: Plan): boolean {
  return publishedReviews(plan).some(isAnswered);
}

/** Whether a comment waits for an answer, in a plan whose sources have answers. */
export function isMissingAnswer(plan: Plan, review: Review): boolean {
  return !isAnswered(review) && holdsAnswers(plan);
}

const NO_ANSWERS = 'この計画の資料には、市の回答は載っていません。';

/** Said once above the comments of a plan whose sources hold no answers; undefined for all others. */
export function describeNoAnswers(plan: Plan): string | undefined {
  if (publishedReviews(plan).length === 0 || holdsAnswers(plan)) return undefined;
  return NO_ANSWERS;
}

/** How many comments there are, how many have an answer, how many wait. Empty where there is none. */
export function describeAnswers(plan: Plan): string {
  const reviews = publishedReviews(plan);
  const answered = reviews.filter(isAnswered).length;
  const [total, waiting] = [reviews.length, reviews.length - answered];
  if (total === 0) return '';
  if (answered === 0) {
    return `${total}件の意見があります。${NO_ANSWERS}`;
  }
  if (waiting === 0) {
    return total === 1
      ? '意見は1件で、市の回答か対応が載っています。'
      : `${total}件の意見すべてに、市の回答か対応が載っています。`;
  }
  return `${total}件の意見のうち、市の回答か対応が載っているのは${answered}件、回答が載っていないのは${waiting}件です。`;
}
