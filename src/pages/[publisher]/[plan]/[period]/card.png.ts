import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { periodRoutes } from '#src/site/routes.ts';
import { shareImageResponse } from '#src/site/share-image.ts';
import { buildPeriodShareImage } from '#src/views/share-image.ts';

export const getStaticPaths = periodRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, period } }) =>
  shareImageResponse(buildPeriodShareImage(context, period));
