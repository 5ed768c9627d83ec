import type { Plan } from '#src/domain/dataset.ts';
import { reviewsPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';
import { holdsAnswers } from './review-answers.ts';

/** Promises no answers where the plan's sources hold none. */
export function reviewsHeading(plan: Plan): string {
  return holdsAnswers(plan) ? '点検の意見と市の回答' : '点検の意見';
}

/** The page of all comments of a plan. */
export function linkToReviews({ plan, ref }: PlanContext): Link {
  return { text: `${reviewsHeading(plan)}をすべて見る`, path: reviewsPath(ref) };
}
