import { toPageCsv } from '#src/exports/twins/page-twin.ts';
import { pagePath, topicPage, type Topic, type TwinPage } from '#src/exports/twins/twin-page.ts';
import type { PlanContext } from '#src/views/context.ts';
import {
  departmentRoutes,
  indicatorRoutes,
  outlineRoutes,
  periodRoutes,
  planRoutes,
  reviewsRoutes,
  topicRoutes,
} from './routes.ts';

interface Twin {
  context: PlanContext;
  page: TwinPage;
}

const TOPICS: readonly Exclude<Topic, 'reviews'>[] = [
  'items',
  'indicators',
  'costs',
  'effects',
  'lineage',
  'retrospective',
];

async function topics(): Promise<Twin[]> {
  const routes = TOPICS.map(async (topic) =>
    (await topicRoutes(topic)).map(({ props }) => ({ ...props, page: topicPage(topic) })),
  );
  return (await Promise.all(routes)).flat();
}

/** Every page that has its data beside it. */
async function twins(): Promise<Twin[]> {
  const plans = (await planRoutes()).map(({ props }): Twin => ({
    ...props,
    page: { kind: 'plan' },
  }));
  const periods = (await periodRoutes()).map(({ props: { context, period } }): Twin => ({
    context,
    page: { kind: 'period', period },
  }));
  const outline = (await outlineRoutes()).map(({ props: { context, node } }): Twin => ({
    context,
    page: { kind: 'outline', node },
  }));
  const departments = (await departmentRoutes()).map(
    ({ props: { context, department } }): Twin => ({
      context,
      page: { kind: 'department', department },
    }),
  );
  const indicators = (await indicatorRoutes()).map(({ props: { context, indicator } }): Twin => ({
    context,
    page: { kind: 'indicator', indicator },
  }));
  const reviews = (await reviewsRoutes()).map(({ props }): Twin => ({
    ...props,
    page: topicPage('reviews'),
  }));
  return [
    ...plans,
    ...periods,
    ...reviews,
    ...outline,
    ...departments,
    ...indicators,
    ...(await topics()),
  ];
}

/** `koganei/action-plan-2020/costs`, without the slashes round it. */
const placeOf = ({ context, page }: Twin): string => pagePath(context.ref, page).slice(1, -1);

/** One route for the JSON of each page. */
export async function jsonTwinRoutes() {
  return (await twins()).map((twin) => ({ params: { page: placeOf(twin) }, props: twin }));
}

/** One route for the CSV of each page that has a table of its own. */
export async function csvTwinRoutes() {
  return (await twins()).flatMap((twin) => {
    const csv = toPageCsv(twin.context, twin.page);
    return csv === undefined ? [] : [{ params: { page: placeOf(twin) }, props: { csv } }];
  });
}
