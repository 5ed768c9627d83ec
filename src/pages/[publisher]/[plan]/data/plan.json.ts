import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toDefinitionJson } from '#src/exports/definition-json.ts';
import { planRoutes } from '#src/site/routes.ts';

export const getStaticPaths = planRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  new Response(toDefinitionJson(context.dataset, context.publisher, context.plan));
