import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { csvTwinRoutes } from '#src/site/twin-routes.ts';

export const getStaticPaths = csvTwinRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { csv } }) => new Response(csv);
