import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toPeriodJson } from '#src/exports/period-json.ts';
import { periodRoutes } from '#src/site/routes.ts';

export const getStaticPaths = periodRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, period } }) =>
  new Response(toPeriodJson(context.plan, period));
