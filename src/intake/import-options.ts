import type { PlanRef } from '#src/domain/site-paths.ts';

/** What whoever imports says about the files. */
export interface ImportOptions {
  plan?: PlanRef;
  periodId?: string;
  /** Names of sheets and columns, and beginnings of rows, that are to be left out. */
  skip?: readonly string[];
  /** Whether an empty cell erases what the data say, instead of leaving it. */
  erase?: boolean;
}
