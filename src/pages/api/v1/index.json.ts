import type { APIRoute } from 'astro';
import { toApiIndex } from '#src/exports/api-index.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export const GET: APIRoute = async () => new Response(toApiIndex(await loadSiteDataset()));
