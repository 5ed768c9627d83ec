import type { PlanRef } from '#src/domain/site-paths.ts';

/** What one sheet was read as. */
export interface Reading {
  file: string;
  /** Undefined for a CSV file. */
  sheet?: string;
  /** Name of the table; undefined when the sheet was not read, and `reason` says why. */
  table?: string;
  /** Absent for a table of the site. */
  publisherId?: string;
  /** Absent for a table that belongs to no plan. */
  plan?: PlanRef;
  /** Absent for a table that belongs to no period. */
  periodId?: string;
  /** How many rows were taken from it. */
  rows: number;
  reason?: string;
}
