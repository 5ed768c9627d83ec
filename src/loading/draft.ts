import type { Department } from '#src/domain/department.ts';
import type { Item } from '#src/domain/item.ts';
import type { Note } from '#src/domain/note.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { Progress } from '#src/domain/progress.ts';
import type { PublisherDefinition } from '#src/domain/publisher.ts';
import type { Review } from '#src/domain/review.ts';
import type { Site } from '#src/domain/site.ts';
import type { Synonym } from '#src/domain/synonym.ts';
import type { ReadTable } from './read-table.ts';
import type { ReadYaml } from './read-yaml.ts';

/** What could be read of a period's folder. */
export interface DraftPeriod {
  id: string;
  path: string;
  progress?: ReadTable<Progress>;
  reviews?: ReadTable<Review>;
}

/** What could be read of a plan's folder; cross-file checks run on this. */
export interface DraftPlan {
  id: string;
  path: string;
  definition: ReadYaml<PlanDefinition>;
  outline?: ReadTable<OutlineNode>;
  items: ReadTable<Item>;
  notes?: ReadTable<Note>;
  periods: DraftPeriod[];
  /** False when there may be periods whose folders have names that cannot be read. */
  allPeriodsKnown: boolean;
  departments?: ReadTable<Department>;
}

export interface DraftPublisher {
  id: string;
  definition: ReadYaml<PublisherDefinition>;
  departments?: ReadTable<Department>;
  plans: DraftPlan[];
}

export interface Draft {
  site: ReadYaml<Site>;
  synonyms?: ReadTable<Synonym>;
  publishers: DraftPublisher[];
}

/** Every table of a plan, for checks that treat all tables alike. */
export function tablesOf(plan: DraftPlan): ReadTable<unknown>[] {
  const ofPeriods = plan.periods.flatMap(({ progress, reviews }) => [progress, reviews]);
  return [plan.outline, plan.items, plan.notes, ...ofPeriods].filter(
    (table) => table !== undefined,
  ) as ReadTable<unknown>[];
}
