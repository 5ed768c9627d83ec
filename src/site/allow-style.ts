import { createHash } from 'node:crypto';
import type { APIContext } from 'astro';

/** Lets the page that is being made carry a style of its own, in spite of its content security policy. */
export function allowStyle(csp: APIContext['csp'], style: string): void {
  csp?.insertStyleHash(`sha256-${createHash('sha256').update(style).digest('base64')}`);
}
