import type {
  CollectingReport,
  Dataset,
  PeriodReport,
  Plan,
  PlanTables,
  Publisher,
} from '#src/domain/dataset.ts';
import type { Note } from '#src/domain/note.ts';
import { PLAN_TABLE_NAMES } from '#src/tables/plan-tables.ts';
import type { Draft, DraftPeriod, DraftPlan, DraftPublisher } from './draft.ts';
import type { ReadTable } from './read-table.ts';

function rowsOf<Row>(table: ReadTable<Row> | undefined): Row[] {
  return (table?.rows ?? []).flatMap(({ row }) => (row === undefined ? [] : [row]));
}

/** @throws when a part is missing that error-free data always has */
function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing from data without errors`);
  return value;
}

function assemblePeriod({ id, progress, reviews }: DraftPeriod): PeriodReport {
  return { id, progress: rowsOf(progress), reviews: rowsOf(reviews) };
}

function assembleCollecting(period: DraftPeriod, notes: readonly Note[]): CollectingReport {
  const due = period.definition?.value?.due;
  return {
    ...assemblePeriod(period),
    ...(due !== undefined && { due }),
    notes: notes.filter(({ periodId }) => periodId === period.id),
  };
}

function assembleTables(plan: DraftPlan): PlanTables {
  const tables = PLAN_TABLE_NAMES.map((name) => [name, rowsOf<unknown>(plan[name])]);
  return Object.fromEntries(tables) as PlanTables;
}

/** @throws for a plan whose definition cannot be read */
export function assemblePlan(plan: DraftPlan): Plan {
  const tables = assembleTables(plan);
  const collecting = plan.periods.filter(({ isCollecting }) => isCollecting);
  const isPublic = ({ periodId }: { periodId?: string | undefined }): boolean =>
    collecting.every(({ id }) => id !== periodId);
  return {
    ...tables,
    id: plan.id,
    definition: present(plan.definition.value, plan.path),
    notes: tables.notes.filter(isPublic),
    corrections: tables.corrections.filter(isPublic),
    periods: plan.periods.filter(({ isCollecting }) => !isCollecting).map(assemblePeriod),
    collecting: collecting.map((period) => assembleCollecting(period, tables.notes)),
  };
}

function assemblePublisher(publisher: DraftPublisher): Publisher {
  return {
    id: publisher.id,
    definition: present(publisher.definition.value, publisher.id),
    departments: rowsOf(publisher.departments),
    plans: publisher.plans.map(assemblePlan),
  };
}

/** The dataset of a draft that has no errors: the publishers that the site shows, in its order. */
export function assembleDataset(draft: Draft): Dataset {
  const site = present(draft.site.value, 'site.yaml');
  const shown = site.publishers.flatMap((id) => draft.publishers.filter((each) => each.id === id));
  return {
    site,
    synonyms: rowsOf(draft.synonyms),
    glossary: rowsOf(draft.glossary),
    publishers: shown.map(assemblePublisher),
  };
}
