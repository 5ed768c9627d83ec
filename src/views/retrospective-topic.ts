import { retrospectivePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import type { PlanTopic } from './plan-topic.ts';
import { describeRetrospective } from './retrospective-lead.ts';

/** The look back as one of the topics of the plan's page. */
export function retrospectiveTopic({ plan, ref }: PlanContext): PlanTopic | undefined {
  if (plan.retrospective.length === 0) return undefined;
  return {
    title: '振り返り',
    sentence: describeRetrospective(plan),
    link: { text: '振り返りを見る', path: retrospectivePath(ref) },
  };
}
