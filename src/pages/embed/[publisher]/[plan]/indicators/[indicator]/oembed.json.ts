import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toOEmbed } from '#src/exports/oembed.ts';
import { indicatorRoutes } from '#src/site/routes.ts';
import { buildIndicatorView } from '#src/views/indicator.ts';

export const getStaticPaths = indicatorRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, indicator } }) =>
  new Response(toOEmbed(context.dataset, buildIndicatorView(context, indicator).meta));
