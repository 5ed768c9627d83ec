import type { PlanDefinition } from '#src/domain/plan.ts';
import type { PeriodStatus } from '#src/domain/period-definition.ts';
import type { PeriodChanges } from './period-changes.ts';
import type { PartKind, RecordChange } from './record-change.ts';
import type { TotalChange } from './total.ts';

/** What changed in what was reported for one period. */
export interface ReportChanges {
  periodId: string;
  /** Where the period stands; absent on the side that does not have it. */
  before?: PeriodStatus;
  after?: PeriodStatus;
  /** Its `period.yaml`, reports and reviews. */
  records: RecordChange[];
  /** For a period that is new or newly public: how it differs from the one of its kind before it. */
  since?: PeriodChanges;
}

export interface PlanChanges {
  publisherId: string;
  planId: string;
  /** `小金井市 アクションプラン2020` */
  name: string;
  kind: PartKind;
  /** The definition by which to read the changes. */
  definition: PlanDefinition;
  /** The totals that differ. */
  totals: TotalChange[];
  /** The definition and the tables of the plan as a whole. */
  records: RecordChange[];
  /** In order of time; periods in which nothing changed are left out. */
  periods: ReportChanges[];
}

export interface PublisherChanges {
  publisherId: string;
  name: string;
  kind: PartKind;
  /** The definition and the departments. */
  records: RecordChange[];
  plans: PlanChanges[];
}

/** What differs between two states of the data. Everything is empty when nothing does. */
export interface DatasetChanges {
  /** What concerns the site as a whole: `site.yaml`, the synonyms and the glossary. */
  records: RecordChange[];
  publishers: PublisherChanges[];
}
