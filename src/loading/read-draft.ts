import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { comparePeriods, parsePeriodId, type Period } from '#src/domain/period.ts';
import { PeriodDefinitionSchema, type PeriodDefinition } from '#src/domain/period-definition.ts';
import { PlanDefinitionSchema, type PlanDefinition } from '#src/domain/plan.ts';
import type { Progress } from '#src/domain/progress.ts';
import { PublisherDefinitionSchema } from '#src/domain/publisher.ts';
import { SiteSchema } from '#src/domain/site.ts';
import { departmentsTable } from '#src/tables/departments.ts';
import { glossaryTable } from '#src/tables/glossary.ts';
import { itemsTable } from '#src/tables/items.ts';
import { PLAN_TABLE_NAMES, PLAN_TABLES } from '#src/tables/plan-tables.ts';
import { collectingTable, progressTable } from '#src/tables/progress.ts';
import { reviewsTable } from '#src/tables/reviews.ts';
import { synonymsTable } from '#src/tables/synonyms.ts';
import type { Table } from '#src/tables/table.ts';
import { pathIn, type Folder } from './arrange-files.ts';
import { mergeBlankReports } from './blank-reports.ts';
import type { Draft, DraftPeriod, DraftPlan, DraftPublisher } from './draft.ts';
import { readTable, type ReadTable } from './read-table.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';

const PERIOD_FILE = 'period.yaml';

type Schema<T> = Parameters<typeof readYaml<T>>[0];

/** A file that is there under a wrong name is reported for that name. */
function missing(folder: Folder, name: string): Diagnostic[] {
  const file = pathIn(folder, name);
  return folder.misnamed.has(name)
    ? []
    : [locate(problem('file-missing', { expected: file }), { file })];
}

function yamlIn<T>(folder: Folder, name: string, schema: Schema<T>): ReadYaml<T> {
  const file = folder.files.get(name);
  return file ? readYaml(schema, file) : { diagnostics: missing(folder, name) };
}

function unreadTable<Row>(
  folder: Folder,
  table: Table<Row>,
  diagnostics: Diagnostic[],
): ReadTable<Row> {
  return { table, file: folder.path, rows: [], complete: false, diagnostics };
}

function tableIn<Row>(folder: Folder, table: Table<Row>): ReadTable<Row> | undefined {
  const name = `${table.name}.csv`;
  const file = folder.files.get(name);
  if (file) return readTable(table, file);
  return folder.misnamed.has(name) ? unreadTable(folder, table, []) : undefined;
}

function requiredTableIn<Row>(folder: Folder, table: Table<Row>): ReadTable<Row> {
  return tableIn(folder, table) ?? unreadTable(folder, table, missing(folder, `${table.name}.csv`));
}

/** A period.yaml that is there under a wrong name is reported for that name. */
function periodYamlIn(folder: Folder): ReadYaml<PeriodDefinition> | undefined {
  const file = folder.files.get(PERIOD_FILE);
  if (file) return readYaml(PeriodDefinitionSchema, file);
  return folder.misnamed.has(PERIOD_FILE) ? { diagnostics: [] } : undefined;
}

function progressIn(
  folder: Folder,
  table: Table<Progress>,
  isCollecting: boolean,
): ReadTable<Progress> | undefined {
  if (isCollecting) return tableIn(folder, collectingTable(table));
  const progress = tableIn(folder, table);
  return progress && mergeBlankReports(progress);
}

/** Without a sound plan.yaml the form's columns are not known, and progress cannot be read. */
function readPeriod(folder: Folder, period: Period, plan?: PlanDefinition): DraftPeriod {
  const definition = periodYamlIn(folder);
  const isCollecting = definition !== undefined && definition.value?.status !== 'published';
  const progress = plan && progressIn(folder, progressTable(plan, period), isCollecting);
  const reviews = tableIn(folder, reviewsTable);
  return {
    id: period.id,
    path: folder.path,
    isCollecting,
    ...(definition && { definition }),
    ...(progress && { progress }),
    ...(reviews && { reviews }),
  };
}

function readPeriods(folder: Folder, definition?: PlanDefinition): DraftPeriod[] {
  const folders = [...(folder.folders.get('periods')?.folders ?? [])];
  return folders
    .flatMap(([name, each]) => {
      const period = parsePeriodId(name);
      return period ? [readPeriod(each, period, definition)] : [];
    })
    .sort((a, b) => comparePeriods(a.id, b.id));
}

function allPeriodsKnown(folder: Folder): boolean {
  const names = [...(folder.folders.get('periods')?.folders.keys() ?? [])];
  return !folder.misnamed.has('periods') && names.every((name) => parsePeriodId(name));
}

/** The tables that are there, by the field of the draft that holds them. */
function readPlanTables(folder: Folder): Partial<DraftPlan> {
  const tables = PLAN_TABLE_NAMES.map((name) => [
    name,
    tableIn<unknown>(folder, PLAN_TABLES[name]),
  ]);
  return Object.fromEntries(tables.filter(([, table]) => table)) as Partial<DraftPlan>;
}

function readPlan(id: string, folder: Folder, departments: DraftPlan['departments']): DraftPlan {
  const definition = yamlIn(folder, 'plan.yaml', PlanDefinitionSchema);
  return {
    ...readPlanTables(folder),
    id,
    path: folder.path,
    definition,
    items: requiredTableIn(folder, itemsTable),
    periods: readPeriods(folder, definition.value),
    allPeriodsKnown: allPeriodsKnown(folder),
    ...(departments && { departments }),
  };
}

function readPublisher(id: string, folder: Folder): DraftPublisher {
  const departments = tableIn(folder, departmentsTable);
  return {
    id,
    definition: yamlIn(folder, 'publisher.yaml', PublisherDefinitionSchema),
    plans: [...folder.folders].map(([name, each]) => readPlan(name, each, departments)),
    ...(departments && { departments }),
  };
}

/** Reads every file by itself; nothing is compared between files yet. */
export function readDraft(root: Folder): Draft {
  const synonyms = tableIn(root, synonymsTable);
  const glossary = tableIn(root, glossaryTable);
  return {
    site: yamlIn(root, 'site.yaml', SiteSchema),
    publishers: [...root.folders].map(([name, each]) => readPublisher(name, each)),
    ...(synonyms && { synonyms }),
    ...(glossary && { glossary }),
  };
}
