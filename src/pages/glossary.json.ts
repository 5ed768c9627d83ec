import type { APIRoute } from 'astro';
import { toGlossaryJson } from '#src/exports/glossary-json.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export const GET: APIRoute = async () => new Response(toGlossaryJson(await loadSiteDataset()));
