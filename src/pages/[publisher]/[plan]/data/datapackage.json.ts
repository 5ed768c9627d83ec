import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toDataPackage } from '#src/exports/data-package.ts';
import { planRoutes } from '#src/site/routes.ts';

export const getStaticPaths = planRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  new Response(toDataPackage(context));
