import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toTableJson } from '#src/exports/table-json.ts';
import { tableRoutes } from '#src/site/routes.ts';

export const getStaticPaths = tableRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, published } }) =>
  new Response(toTableJson(context.dataset, context.publisher, context.plan, published));
