import type { Department } from './department.ts';
import type { Item } from './item.ts';
import type { Note } from './note.ts';
import type { OutlineNode } from './outline.ts';
import type { PlanDefinition } from './plan.ts';
import type { Progress } from './progress.ts';
import type { PublisherDefinition } from './publisher.ts';
import type { Review } from './review.ts';
import type { Site } from './site.ts';
import type { Synonym } from './synonym.ts';

/** What one plan reports for one period. */
export interface PeriodReport {
  id: string;
  progress: Progress[];
  reviews: Review[];
}

export interface Plan {
  id: string;
  definition: PlanDefinition;
  outline: OutlineNode[];
  items: Item[];
  /** In order of time, oldest first. */
  periods: PeriodReport[];
  notes: Note[];
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
  publishers: Publisher[];
}
