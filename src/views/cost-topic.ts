import { costsPath } from '#src/domain/site-paths.ts';
import { COSTS_TITLE } from './cost-words.ts';
import { describeCosts } from './cost-basis.ts';
import type { TopicBuilder } from './plan-topic.ts';

/** The costs as one of the topics of the plan's page. */
export const costTopic: TopicBuilder = (context) =>
  context.plan.costs.length === 0
    ? undefined
    : {
        title: COSTS_TITLE,
        sentence: describeCosts(context),
        link: { text: '事業費を見る', path: costsPath(context.ref) },
      };
