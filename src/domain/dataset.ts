import type { Correction } from './correction.ts';
import type { Cost } from './cost.ts';
import type { Department } from './department.ts';
import type { Effect } from './effect.ts';
import type { Indicator } from './indicator.ts';
import type { Item } from './item.ts';
import type { Lineage } from './lineage.ts';
import type { Measurement } from './measurement.ts';
import type { Milestone } from './milestone.ts';
import type { Note } from './note.ts';
import type { OutlineNode } from './outline.ts';
import type { PlanDefinition } from './plan.ts';
import type { Progress } from './progress.ts';
import type { PublisherDefinition } from './publisher.ts';
import type { Retrospective, RetrospectiveAction } from './retrospective.ts';
import type { Review } from './review.ts';
import type { Site } from './site.ts';
import type { Synonym } from './synonym.ts';
import type { Term } from './term.ts';

/** What one plan reports for one period. */
export interface PeriodReport {
  id: string;
  progress: Progress[];
  reviews: Review[];
}

/** What has come in so far for a period that is not public yet; items and answers may still be missing. */
export interface CollectingReport extends PeriodReport {
  /** Day by which departments report, `YYYY-MM-DD`. */
  due?: string;
  /** Notes on this period; they become public with it. */
  notes: Note[];
}

/** The tables of a plan as a whole, by the field of the dataset that holds their rows. */
export interface PlanTables {
  outline: OutlineNode[];
  items: Item[];
  indicators: Indicator[];
  measurements: Measurement[];
  milestones: Milestone[];
  costs: Cost[];
  effects: Effect[];
  lineage: Lineage[];
  retrospective: Retrospective[];
  retrospectiveActions: RetrospectiveAction[];
  notes: Note[];
  corrections: Correction[];
}

export interface Plan extends PlanTables {
  id: string;
  definition: PlanDefinition;
  /** The published periods in order of time, oldest first. */
  periods: PeriodReport[];
  /** The periods whose reports are still coming in, oldest first. No page or published file shows them. */
  collecting: CollectingReport[];
}

export interface Publisher {
  id: string;
  definition: PublisherDefinition;
  departments: Department[];
  plans: Plan[];
}

/** Everything that staff committed, checked and free of contradictions. Rows keep their file's order. */
export interface Dataset {
  site: Site;
  synonyms: Synonym[];
  glossary: Term[];
  publishers: Publisher[];
}
