import { absoluteUrl, schemaPath, twinPath } from '#src/domain/site-paths.ts';
import { PLAN_TABLE_NAMES, PLAN_TABLES } from '#src/tables/plan-tables.ts';
import { publishedTables, type PublishedTable } from '#src/tables/published.ts';
import { refOf, type PlanSubject } from '../description/plan-subject.ts';
import { toJsonRows } from '../json-rows.ts';
import { toJsonText } from '../json-values.ts';
import { toTableCsv } from '../table-csv.ts';
import { narrowPlan } from './narrow-plan.ts';
import { mainTable, pageId, pagePath, type TwinPage } from './twin-page.ts';

/** Lists in cells are lists in JSON, so the tables made of them are left to the whole tables. */
const TABLES = new Set([
  'departments',
  'progress',
  'reviews',
  ...PLAN_TABLE_NAMES.map((name) => PLAN_TABLES[name].name),
]);

/** The rows of the published tables that a page is about. */
function pageTables({ publisher, plan }: PlanSubject, page: TwinPage): PublishedTable[] {
  const departments = page.kind === 'department' ? [page.department] : [];
  const tables = publishedTables({ ...publisher, departments }, narrowPlan(plan, page));
  return tables.filter(({ table }) => TABLES.has(table.name));
}

/** The data of a page as JSON: rows by table, each row as in the table's own JSON. */
export function toPageJson(subject: PlanSubject, page: TwinPage): string {
  const { dataset, publisher, plan } = subject;
  const { site } = dataset;
  const { code, name } = publisher.definition;
  const id = pageId(page);
  const tables = pageTables(subject, page).map(
    (each) => [each.table.name, toJsonRows(publisher, plan, each)] as const,
  );
  return toJsonText({
    $schema: absoluteUrl(site.url, schemaPath('page')),
    url: absoluteUrl(site.url, pagePath(refOf(subject), page)),
    license: site.license,
    publisher: { id: publisher.id, code, name },
    plan: { id: plan.id, title: plan.definition.title },
    page: { kind: page.kind, ...(id !== undefined && { id }) },
    tables: Object.fromEntries(tables),
  });
}

/** The rows of a page's main table as CSV; undefined where it has none. */
export function toPageCsv(subject: PlanSubject, page: TwinPage): string | undefined {
  const main = pageTables(subject, page).find(({ table }) => table.name === mainTable(page));
  return main && toTableCsv(subject.publisher, subject.plan, main);
}

/** Where the data of a page lie. */
interface TwinPaths {
  json: string;
  csv?: string;
}

/** The addresses of a page's data, for the head of the page. */
export function twinPaths(subject: PlanSubject, page: TwinPage): TwinPaths {
  const path = pagePath(refOf(subject), page);
  const csv = toPageCsv(subject, page) !== undefined;
  return { json: twinPath(path, 'json'), ...(csv && { csv: twinPath(path, 'csv') }) };
}
