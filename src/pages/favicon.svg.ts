import type { APIRoute } from 'astro';
import { faviconSvg } from '#src/site/icons.ts';

export const GET: APIRoute = faviconSvg;
