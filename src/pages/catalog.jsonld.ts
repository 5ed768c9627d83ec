import type { APIRoute } from 'astro';
import { toDcat } from '#src/exports/dcat.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export const GET: APIRoute = async () => new Response(toDcat(await loadSiteDataset()));
