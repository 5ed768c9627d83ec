import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toJsonFeed } from '#src/exports/feeds/json-feed.ts';
import { siteFeedRoutes } from '#src/site/feed-routes.ts';

export const getStaticPaths = siteFeedRoutes;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed } }) => new Response(toJsonFeed(feed));
