/**
 * An address below the site's base, ready for an `href`.
 * @param path begins with `/`, as `domain/site-paths.ts` gives it
 */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
