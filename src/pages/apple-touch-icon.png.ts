import type { APIRoute } from 'astro';
import { touchIcon } from '#src/site/icons.ts';

export const GET: APIRoute = touchIcon;
