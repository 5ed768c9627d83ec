import { periodOf } from '#src/domain/period.ts';
import { periodFolder, planFolder } from '#src/loading/data-paths.ts';
import { departmentsTable } from '#src/tables/departments.ts';
import { glossaryTable } from '#src/tables/glossary.ts';
import { PLAN_TABLE_NAMES, PLAN_TABLES } from '#src/tables/plan-tables.ts';
import { progressTable } from '#src/tables/progress.ts';
import { reviewsTable } from '#src/tables/reviews.ts';
import { synonymsTable } from '#src/tables/synonyms.ts';
import type { Table } from '#src/tables/table.ts';
import type { KnownPlan, KnownPublisher } from './known-data.ts';

/** To what a table belongs; this decides in which folder its file lies. */
export type Scope = 'site' | 'publisher' | 'plan' | 'period';

/** A kind of table that an upload may hold. */
export interface TableKind {
  scope: Scope;
  table: Table;
}

/** Kinds of tables that look the same in every plan. */
export const COMMON_KINDS: readonly TableKind[] = [
  { scope: 'period', table: reviewsTable as Table },
  ...PLAN_TABLE_NAMES.map((name) => ({
    scope: 'plan' as const,
    table: PLAN_TABLES[name] as Table,
  })),
  { scope: 'publisher', table: departmentsTable as Table },
  { scope: 'site', table: synonymsTable as Table },
  { scope: 'site', table: glossaryTable as Table },
];

/** The progress of a plan, with the columns of all its periods. */
export function progressKind({ definition }: KnownPlan): TableKind {
  return { scope: 'period', table: progressTable(definition) as Table };
}

/** One file of the data folder, as far as it takes rows. */
export interface Target {
  table: Table;
  /** Path below the data folder. */
  path: string;
  /** Undefined for tables of a publisher and of the site. */
  plan?: KnownPlan;
  publisher?: KnownPublisher;
  periodId?: string;
}

/** Where a table is to go, as far as it is known. */
export interface Address {
  publisher?: KnownPublisher;
  plan?: KnownPlan;
  periodId?: string;
}

function folderOf(scope: Scope, { publisher, plan, periodId }: Address): string | undefined {
  if (scope === 'site') return '';
  if (scope === 'publisher') return publisher && `${publisher.id}/`;
  if (scope === 'plan') return plan && `${planFolder(plan.ref)}/`;
  return plan && periodId && `${periodFolder(plan.ref, periodId)}/`;
}

/** Path of the file that a table of a kind goes to; undefined while its address lacks something. */
export function targetPath({ scope, table }: TableKind, address: Address): string | undefined {
  const folder = folderOf(scope, address);
  return folder === undefined ? undefined : `${folder}${table.name}.csv`;
}

/** The file that a table of a kind goes to; undefined while its address lacks something. */
export function targetOf({ scope, table }: TableKind, address: Address): Target | undefined {
  const path = targetPath({ scope, table }, address);
  if (path === undefined) return undefined;
  const { plan, periodId } = address;
  const isProgress = table.name === 'progress' && plan && periodId !== undefined;
  const publisher = plan?.publisher ?? address.publisher;
  return {
    table: isProgress ? (progressTable(plan.definition, periodOf(periodId)) as Table) : table,
    path,
    ...(publisher && scope !== 'site' && { publisher }),
    ...(plan && (scope === 'plan' || scope === 'period') && { plan }),
    ...(periodId !== undefined && scope === 'period' && { periodId }),
  };
}
