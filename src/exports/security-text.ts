import type { Site } from '#src/domain/site.ts';

/** Where alone programs look for it, wherever below the host the site lies. */
const PLACE = '/.well-known/security.txt';

/**
 * `security.txt` (RFC 9116): where to tell of a weakness. Undefined when the site names nobody. The last day
 * counts whole, in Japan.
 */
export function toSecurityText({ security, url }: Site): string | undefined {
  return (
    security &&
    [
      // An address may be written over several lines; as a URL it has none.
      `Contact: ${new URL(security.contact).href}`,
      `Expires: ${security.expires}T23:59:59+09:00`,
      'Preferred-Languages: ja, en',
      `Canonical: ${new URL(PLACE, url).href}`,
      '',
    ].join('\n')
  );
}
