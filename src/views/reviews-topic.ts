import type { PlanContext } from './context.ts';
import type { PlanTopic } from './plan-topic.ts';
import { describeAnswers, publishedReviews } from './review-answers.ts';
import { linkToReviews, reviewsHeading } from './reviews-link.ts';

/** What the reviewers said and the city answered, as one of the topics of the plan's page. */
export function reviewsTopic(context: PlanContext): PlanTopic | undefined {
  const { plan } = context;
  if (publishedReviews(plan).length === 0) return undefined;
  return {
    title: reviewsHeading(plan),
    sentence: describeAnswers(plan),
    link: linkToReviews(context),
  };
}
