import { effectsPath } from '#src/domain/site-paths.ts';
import { describeEffects, effectTitle } from './effect-words.ts';
import type { TopicBuilder } from './plan-topic.ts';

/** The effects as one of the topics of the plan's page. */
export const effectTopic: TopicBuilder = ({ plan, ref }) => {
  const { effects } = plan.definition;
  if (!effects || plan.effects.length === 0) return undefined;
  return {
    title: effectTitle(effects),
    sentence: describeEffects(effects, plan.effects),
    link: { text: `${effectTitle(effects)}を見る`, path: effectsPath(ref) },
  };
};
