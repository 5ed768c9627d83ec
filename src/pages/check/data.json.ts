import type { APIRoute } from 'astro';
import { loadSourceBundle } from '#src/site/source-bundle.ts';

export const GET: APIRoute = async () => Response.json(await loadSourceBundle());
