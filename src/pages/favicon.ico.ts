import type { APIRoute } from 'astro';
import { faviconIco } from '#src/site/icons.ts';

export const GET: APIRoute = faviconIco;
