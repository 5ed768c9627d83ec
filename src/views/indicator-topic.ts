import { indicatorsPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { summariseOutcomes } from './indicator-summary.ts';
import type { PlanTopic } from './plan-topic.ts';

/** The indicators as one of the topics of the plan's page. */
export function indicatorTopic(context: PlanContext): PlanTopic | undefined {
  if (context.plan.indicators.length === 0) return undefined;
  return {
    title: '指標',
    sentence: summariseOutcomes(context.plan),
    link: { text: '指標を見る', path: indicatorsPath(context.ref) },
  };
}
