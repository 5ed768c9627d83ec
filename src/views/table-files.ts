import { tablePath } from '#src/domain/site-paths.ts';
import { publishedTables } from '#src/tables/published.ts';
import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** A published table with its files. */
export interface TableFileView {
  name: string;
  title: string;
  rowCount: number;
  csv: Link;
  json: Link;
}

/** The files that a plan publishes. */
export function tableFiles({ publisher, plan, ref }: PlanContext): TableFileView[] {
  return publishedTables(publisher, plan).map(({ table: { name, title }, rows }) => ({
    name,
    title,
    rowCount: rows.length,
    csv: { text: 'CSV', path: tablePath(ref, name, 'csv') },
    json: { text: 'JSON', path: tablePath(ref, name, 'json') },
  }));
}
