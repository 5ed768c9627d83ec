import { reviewsPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** The page of all comments of a plan. */
export function linkToReviews({ ref }: PlanContext): Link {
  return { text: '点検の意見と市の回答をすべて見る', path: reviewsPath(ref) };
}
