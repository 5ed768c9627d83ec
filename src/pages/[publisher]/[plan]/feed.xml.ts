import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAtom } from '#src/exports/feeds/atom.ts';
import { planFeedRoutes } from '#src/site/feed-routes.ts';

export const getStaticPaths = planFeedRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed } }) => new Response(toAtom(feed));
