import type { APIRoute } from 'astro';
import { toCkan } from '#src/exports/ckan.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export const GET: APIRoute = async () => new Response(toCkan(await loadSiteDataset()));
