import { z } from 'zod';

/** How a digest is written: the algorithm, then hexadecimal digits. */
export const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
export const DigestSchema = z.string().regex(DIGEST_PATTERN);

const SHORT_LENGTH = 'sha256:'.length + 12;

/** As much of a digest as people compare by eye: `sha256:0123456789ab`. */
export function shortDigest(digest: string): string {
  return digest.slice(0, SHORT_LENGTH);
}
