import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toOEmbed } from '#src/exports/oembed.ts';
import { itemRoutes } from '#src/site/routes.ts';
import { buildItemView } from '#src/views/item.ts';

export const getStaticPaths = itemRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, item } }) =>
  new Response(toOEmbed(context.dataset, buildItemView(context, item).meta));
