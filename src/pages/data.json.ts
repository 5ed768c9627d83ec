import type { APIRoute } from 'astro';
import { toProjectOpenData } from '#src/exports/project-open-data.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export const GET: APIRoute = async () => new Response(toProjectOpenData(await loadSiteDataset()));
