import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toArchive } from '#src/exports/archive.ts';
import { planRoutes } from '#src/site/routes.ts';

export const getStaticPaths = planRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) => new Response(toArchive(context));
