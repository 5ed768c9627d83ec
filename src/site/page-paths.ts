import { getCollection } from 'astro:content';
import {
  ACCESSIBILITY_RESULTS_PATH,
  CATALOGUE_PATH,
  CHECK_PATH,
  DIAGNOSTICS_GUIDE_PATH,
  GUIDE_PATH,
  HOME_PATH,
  SEARCH_PATH,
  changesPath,
  costsPath,
  departmentPath,
  departmentsPath,
  effectsPath,
  guidePath,
  indicatorPath,
  indicatorsPath,
  itemPath,
  itemsPath,
  lineagePath,
  outlinePath,
  periodPath,
  planPath,
  retrospectivePath,
  reviewsPath,
  sheetPath,
  type PlanRef,
} from '#src/domain/site-paths.ts';
import {
  departmentListRoutes,
  departmentRoutes,
  indicatorRoutes,
  itemRoutes,
  outlineRoutes,
  periodRoutes,
  planRoutes,
  reviewsRoutes,
  sheetRoutes,
  topicRoutes,
  type TopicTable,
} from './routes.ts';

const TOPIC_PATHS: Record<TopicTable, (plan: PlanRef) => string> = {
  items: itemsPath,
  indicators: indicatorsPath,
  costs: costsPath,
  effects: effectsPath,
  lineage: lineagePath,
  retrospective: retrospectivePath,
};

async function topicPaths(): Promise<string[]> {
  const tables = Object.keys(TOPIC_PATHS) as TopicTable[];
  const paths = tables.map(async (table) =>
    (await topicRoutes(table)).map(({ props: { context } }) => TOPIC_PATHS[table](context.ref)),
  );
  return (await Promise.all(paths)).flat();
}

/** The pages of one thing each, kind by kind. */
async function thingPaths(): Promise<string[]> {
  const periods = (await periodRoutes()).flatMap(({ props: { context, period } }) => [
    periodPath(context.ref, period.id),
    changesPath(context.ref, period.id),
  ]);
  const reviews = (await reviewsRoutes()).map(({ props: { context } }) => reviewsPath(context.ref));
  const sheets = (await sheetRoutes()).map(({ props: { context, period, node } }) =>
    sheetPath(context.ref, period.id, node.id),
  );
  const outline = (await outlineRoutes()).map(({ props: { context, node } }) =>
    outlinePath(context.ref, node.id),
  );
  const items = (await itemRoutes()).map(({ props: { context, item } }) =>
    itemPath(context.ref, item.id),
  );
  const indicators = (await indicatorRoutes()).map(({ props: { context, indicator } }) =>
    indicatorPath(context.ref, indicator.id),
  );
  const departmentLists = (await departmentListRoutes()).map(({ props: { context } }) =>
    departmentsPath(context.ref),
  );
  const departments = (await departmentRoutes()).map(({ props: { context, department } }) =>
    departmentPath(context.ref, department.id),
  );
  return [
    ...periods,
    ...reviews,
    ...sheets,
    ...outline,
    ...items,
    ...indicators,
    ...departmentLists,
    ...departments,
  ];
}

/** The paths of all pages, for the sitemap: the fixed ones, prose, then each plan's. */
export async function pagePaths(): Promise<string[]> {
  const prose = (await getCollection('pages')).map(({ id }) => `/${id}/`).sort();
  const guides = (await getCollection('guides')).map(({ id }) => guidePath(id)).sort();
  const plans = (await planRoutes()).map(({ props: { context } }) => planPath(context.ref));
  const fixed = [
    HOME_PATH,
    SEARCH_PATH,
    CATALOGUE_PATH,
    CHECK_PATH,
    GUIDE_PATH,
    DIAGNOSTICS_GUIDE_PATH,
    ACCESSIBILITY_RESULTS_PATH,
  ];
  return [
    ...fixed,
    ...prose,
    ...guides,
    ...plans,
    ...(await topicPaths()),
    ...(await thingPaths()),
  ];
}
