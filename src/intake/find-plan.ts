import type { Dataset, Plan, Publisher } from '#src/domain/dataset.ts';
import type { PlanRef } from '#src/domain/site-paths.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { Refusal } from './refusal.ts';

export interface FoundPlan {
  publisher: Publisher;
  plan: Plan;
  ref: PlanRef;
}

/** The plan that a command names as `koganei/action-plan-2020`, among those that the site shows. */
export function findPlan({ publishers }: Dataset, name: string): FoundPlan | Refusal {
  const plans = publishers.flatMap((publisher) =>
    publisher.plans.map((plan) => {
      const ref = { publisherId: publisher.id, planId: plan.id };
      return { name: planFolder(ref), found: { publisher, plan, ref } };
    }),
  );
  const wanted = name.replace(/\/$/, '');
  const match = plans.find((each) => each.name === wanted);
  if (match) return match.found;
  const names = plans.map((each) => each.name);
  const near = findSimilar(wanted, names);
  const list =
    names.length === 0 ? 'npm run new-plan で作れます。' : `あるのは ${names.join('、')} です。`;
  return {
    refusal: `計画「${name}」がありません。${near === undefined ? '' : `「${near}」ではありませんか。`}${list}`,
  };
}
