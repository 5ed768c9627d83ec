import type { Department } from '#src/domain/department.ts';
import type { PeriodDefinition } from '#src/domain/period-definition.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { Progress } from '#src/domain/progress.ts';
import type { PublisherDefinition } from '#src/domain/publisher.ts';
import type { Review } from '#src/domain/review.ts';
import type { Site } from '#src/domain/site.ts';
import type { Synonym } from '#src/domain/synonym.ts';
import type { Term } from '#src/domain/term.ts';
import { PLAN_TABLE_NAMES, type PlanRow, type PlanTableName } from '#src/tables/plan-tables.ts';
import type { ReadTable } from './read-table.ts';
import type { ReadYaml } from './read-yaml.ts';

/** What could be read of a period's folder. */
export interface DraftPeriod {
  id: string;
  path: string;
  /** Absent where there is no period.yaml. */
  definition?: ReadYaml<PeriodDefinition>;
  /** Whether reports may be missing; so it is taken while its period.yaml cannot be read. */
  isCollecting: boolean;
  progress?: ReadTable<Progress>;
  reviews?: ReadTable<Review>;
}

/** What could be read of the plan's own tables; all but the items may be absent. */
type DraftTables = { [Name in PlanTableName]?: ReadTable<PlanRow<Name>> } & {
  items: ReadTable<PlanRow<'items'>>;
};

/** What could be read of a plan's folder; cross-file checks run on this. */
export interface DraftPlan extends DraftTables {
  id: string;
  path: string;
  definition: ReadYaml<PlanDefinition>;
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
  glossary?: ReadTable<Term>;
  publishers: DraftPublisher[];
}

/** Every table of a plan, for checks that treat all tables alike. */
export function tablesOf(plan: DraftPlan): ReadTable<unknown>[] {
  const own = PLAN_TABLE_NAMES.map((name) => plan[name]);
  const ofPeriods = plan.periods.flatMap(({ progress, reviews }) => [progress, reviews]);
  return [...own, ...ofPeriods].filter((table) => table !== undefined) as ReadTable<unknown>[];
}
