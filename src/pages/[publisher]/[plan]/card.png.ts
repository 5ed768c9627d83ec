import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planRoutes } from '#src/site/routes.ts';
import { shareImageResponse } from '#src/site/share-image.ts';
import { buildPlanShareImage } from '#src/views/share-image.ts';

export const getStaticPaths = planRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  shareImageResponse(buildPlanShareImage(context));
