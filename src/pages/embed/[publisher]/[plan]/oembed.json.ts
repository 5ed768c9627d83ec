import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toOEmbed } from '#src/exports/oembed.ts';
import { planRoutes } from '#src/site/routes.ts';
import { buildPlanView } from '#src/views/plan.ts';

export const getStaticPaths = planRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  new Response(toOEmbed(context.dataset, buildPlanView(context).meta));
