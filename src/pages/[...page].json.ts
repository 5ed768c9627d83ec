import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toPageJson } from '#src/exports/twins/page-twin.ts';
import { jsonTwinRoutes } from '#src/site/twin-routes.ts';

export const getStaticPaths = jsonTwinRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, page } }) =>
  new Response(toPageJson(context, page));
