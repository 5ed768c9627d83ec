import { createHash } from 'node:crypto';
import { rawText, startTags, type StartTag } from './start-tags.ts';

const HASH = / '(sha256-[A-Za-z0-9+/=]+)'/g;

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

function isPolicy({ name, attributes }: StartTag): boolean {
  return name === 'meta' && attributes['http-equiv'] === 'content-security-policy';
}

/** A style, or a script that is written out; one with an address is allowed by its origin. */
function standsInPage({ name, attributes }: StartTag): boolean {
  return name === 'style' || (name === 'script' && attributes['src'] === undefined);
}

/**
 * Takes the hashes of other pages' styles and scripts out of a page's content security policy. Astro names all of the
 * site's in every page: a kilobyte that no host can pack, and more allowed than the page needs.
 */
export function narrowPolicy(html: string): string {
  const tags = [...startTags(html)];
  const policy = tags.find(isPolicy);
  if (!policy) return html;
  const own = new Set(tags.filter(standsInPage).map((tag) => hashOf(rawText(html, tag))));
  const narrow = html
    .slice(policy.start, policy.end)
    .replace(HASH, (written, hash: string) => (own.has(hash) ? written : ''));
  return html.slice(0, policy.start) + narrow + html.slice(policy.end);
}
