import type { APIRoute } from 'astro';
import { toLlmsText } from '#src/exports/llms-text.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export const GET: APIRoute = async () => new Response(toLlmsText(await loadSiteDataset()));
