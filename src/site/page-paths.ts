import { getCollection } from 'astro:content';
import {
  CATALOGUE_PATH,
  HOME_PATH,
  SEARCH_PATH,
  departmentPath,
  itemPath,
  periodPath,
  planPath,
  sheetPath,
} from '#src/domain/site-paths.ts';
import { departmentRoutes, itemRoutes, periodRoutes, planRoutes, sheetRoutes } from './routes.ts';

/** The paths of all pages, for the sitemap: the fixed ones, prose, then each plan's. */
export async function pagePaths(): Promise<string[]> {
  const prose = (await getCollection('pages')).map(({ id }) => `/${id}/`).sort();
  const plans = (await planRoutes()).map(({ props: { context } }) => planPath(context.ref));
  const periods = (await periodRoutes()).map(({ props: { context, period } }) =>
    periodPath(context.ref, period.id),
  );
  const sheets = (await sheetRoutes()).map(({ props: { context, period, node } }) =>
    sheetPath(context.ref, period.id, node.id),
  );
  const items = (await itemRoutes()).map(({ props: { context, item } }) =>
    itemPath(context.ref, item.id),
  );
  const departments = (await departmentRoutes()).map(({ props: { context, department } }) =>
    departmentPath(context.ref, department.id),
  );
  const fixed = [HOME_PATH, SEARCH_PATH, CATALOGUE_PATH];
  return [...fixed, ...prose, ...plans, ...periods, ...sheets, ...items, ...departments];
}
