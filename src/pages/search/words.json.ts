import type { APIRoute } from 'astro';
import { loadSiteDataset } from '#src/site/dataset.ts';
import { buildVocabulary } from '#src/views/search-vocabulary.ts';

export const GET: APIRoute = async () => Response.json(buildVocabulary(await loadSiteDataset()));
