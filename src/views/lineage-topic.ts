import { countLineage } from '#src/domain/lineage.ts';
import { lineagePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { describeLineage } from './lineage-lead.ts';
import { sideNames } from './lineage-side.ts';
import type { PlanTopic } from './plan-topic.ts';

/** The line from the former plan as one of the topics of the plan's page. */
export function lineageTopic(context: PlanContext): PlanTopic | undefined {
  const { lineage, items } = context.plan;
  if (lineage.length === 0) return undefined;
  return {
    title: '前の計画とのつながり',
    sentence: describeLineage(sideNames(context), countLineage(lineage, items)),
    link: { text: '取組のつながりを見る', path: lineagePath(context.ref) },
  };
}
