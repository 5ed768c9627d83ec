import type { APIRoute } from 'astro';
import { toRobots } from '#src/exports/sitemap.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadSiteDataset();
  return new Response(toRobots(site.url));
};
