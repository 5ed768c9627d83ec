import type { Dataset, Plan } from '#src/domain/dataset.ts';
import type { PlanSubject } from './plan-subject.ts';

/**
 * What is made of a plan only once, however many catalogues, packages and pages ask for it. It is kept for as long as
 * the plan and its dataset are. Whoever asks gets the same object and must leave it as it is.
 * @param make depends on the subject alone
 */
export function oncePerPlan<T extends object>(
  make: (subject: PlanSubject) => T,
): (subject: PlanSubject) => T {
  const made = new WeakMap<Dataset, WeakMap<Plan, T>>();
  return (subject) => {
    const ofDataset = made.get(subject.dataset) ?? new WeakMap<Plan, T>();
    const result = ofDataset.get(subject.plan) ?? make(subject);
    made.set(subject.dataset, ofDataset.set(subject.plan, result));
    return result;
  };
}
