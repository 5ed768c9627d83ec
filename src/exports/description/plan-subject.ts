import type { Dataset, Plan, Publisher } from '#src/domain/dataset.ts';
import type { PlanRef } from '#src/domain/site-paths.ts';

/** A plan with what surrounds it. */
export interface PlanSubject {
  dataset: Dataset;
  publisher: Publisher;
  plan: Plan;
}

/** Every plan that the site shows, in the site's order. */
export function planSubjects(dataset: Dataset): PlanSubject[] {
  return dataset.publishers.flatMap((publisher) =>
    publisher.plans.map((plan) => ({ dataset, publisher, plan })),
  );
}

/** The IDs by which addresses name the plan. */
export function refOf({ publisher, plan }: PlanSubject): PlanRef {
  return { publisherId: publisher.id, planId: plan.id };
}
