import type { Dataset, Plan, Publisher } from '#src/domain/dataset.ts';
import { planPath, type PlanRef } from '#src/domain/site-paths.ts';
import type { Crumb } from './page.ts';

/** A plan with what surrounds it: what every page about a plan needs to know. */
export interface PlanContext {
  dataset: Dataset;
  publisher: Publisher;
  plan: Plan;
  ref: PlanRef;
}

/** Every plan that the site shows, in the site's order. */
export function planContexts(dataset: Dataset): PlanContext[] {
  return dataset.publishers.flatMap((publisher) =>
    publisher.plans.map((plan) => ({
      dataset,
      publisher,
      plan,
      ref: { publisherId: publisher.id, planId: plan.id },
    })),
  );
}

/** `小金井市 アクションプラン2020` */
export function planName({ publisher, plan }: PlanContext): string {
  return `${publisher.definition.name} ${plan.definition.title}`;
}

/** The step of a breadcrumb trail that leads to the plan's page. */
export function planCrumb(context: PlanContext): Crumb {
  return { text: planName(context), path: planPath(context.ref) };
}
