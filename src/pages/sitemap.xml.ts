import type { APIRoute } from 'astro';
import { toSitemap } from '#src/exports/sitemap.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';
import { pagePaths } from '#src/site/page-paths.ts';

export const GET: APIRoute = async () =>
  new Response(toSitemap(await loadSiteDataset(), await pagePaths()));
