import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toItemJson } from '#src/exports/item-json.ts';
import { itemRoutes } from '#src/site/routes.ts';

export const getStaticPaths = itemRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, item } }) =>
  new Response(toItemJson(context.dataset, context.publisher, context.plan, item));
