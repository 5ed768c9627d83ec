import type { APIRoute } from 'astro';
import { loadSiteDataset } from '#src/site/dataset.ts';
import { shareImageResponse } from '#src/site/share-image.ts';
import { buildSiteShareImage } from '#src/views/share-image.ts';

export const GET: APIRoute = async () =>
  shareImageResponse(buildSiteShareImage(await loadSiteDataset()));
