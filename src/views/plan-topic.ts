import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** A table of the plan that has a page of its own: what it is, and what it says in one sentence. */
export interface PlanTopic {
  title: string;
  sentence: string;
  link: Link;
}

/** Undefined for a plan that has no rows of the kind. */
export type TopicBuilder = (context: PlanContext) => PlanTopic | undefined;
