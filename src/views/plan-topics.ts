import type { PlanContext } from './context.ts';
import { costTopic } from './cost-topic.ts';
import { effectTopic } from './effect-topic.ts';
import { indicatorTopic } from './indicator-topic.ts';
import { lineageTopic } from './lineage-topic.ts';
import { reviewsTopic } from './reviews-topic.ts';
import type { PlanTopic, TopicBuilder } from './plan-topic.ts';
import { retrospectiveTopic } from './retrospective-topic.ts';

/** In the order in which the plan's page lists them. A new topic is one line here. */
const TOPICS: readonly TopicBuilder[] = [
  indicatorTopic,
  costTopic,
  effectTopic,
  reviewsTopic,
  retrospectiveTopic,
  lineageTopic,
];

/** What else the plan tells, beside its items. */
export function planTopics(context: PlanContext): PlanTopic[] {
  return TOPICS.flatMap((build) => build(context) ?? []);
}
