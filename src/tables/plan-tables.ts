import type { PlanTables } from '#src/domain/dataset.ts';
import { correctionsTable } from './corrections.ts';
import { costsTable } from './costs.ts';
import { effectsTable } from './effects.ts';
import { indicatorsTable } from './indicators.ts';
import { itemsTable } from './items.ts';
import { lineageTable } from './lineage.ts';
import { measurementsTable } from './measurements.ts';
import { milestonesTable } from './milestones.ts';
import { notesTable } from './notes.ts';
import { outlineTable } from './outline.ts';
import { retrospectiveActionsTable, retrospectiveTable } from './retrospective.ts';
import type { Table } from './table.ts';

export type PlanTableName = keyof PlanTables;
export type PlanRow<Name extends PlanTableName> = PlanTables[Name][number];

/** The tables of a plan as a whole, in the order in which they are published. A new one is one line here. */
export const PLAN_TABLES: { [Name in PlanTableName]: Table<PlanRow<Name>> } = {
  outline: outlineTable,
  items: itemsTable,
  indicators: indicatorsTable,
  measurements: measurementsTable,
  milestones: milestonesTable,
  costs: costsTable,
  effects: effectsTable,
  lineage: lineageTable,
  retrospective: retrospectiveTable,
  retrospectiveActions: retrospectiveActionsTable,
  notes: notesTable,
  corrections: correctionsTable,
};

export const PLAN_TABLE_NAMES = Object.keys(PLAN_TABLES) as PlanTableName[];
