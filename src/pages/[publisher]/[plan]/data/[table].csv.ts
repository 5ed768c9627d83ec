import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toTableCsv } from '#src/exports/table-csv.ts';
import { tableRoutes } from '#src/site/routes.ts';

export const getStaticPaths = tableRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, published } }) =>
  new Response(toTableCsv(context.publisher, context.plan, published));
