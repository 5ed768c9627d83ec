import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from './site-pages.ts';

/** File name → hash of its bytes, for every file below a folder. */
export function folderHashes(folder: string): Record<string, string> {
  const names = siteFiles({ folder });
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, hash(name)]));
}
