import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '#src/domain/dataset.ts';
import { readDataset } from './read-dataset.ts';
import { dataFolder } from './settings.ts';

/** Changes whenever a file below the folder is written, added or removed. */
async function fingerprint(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const stamps = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { mtimeMs, size } = await stat(file);
      return `${file} ${mtimeMs} ${size}`;
    });
  return (await Promise.all(stamps)).sort().join('\n');
}

let cached: { stamp: string; dataset: Promise<Dataset> } | undefined;

/**
 * The dataset that all pages share. While developing it is read again when a file has changed; a
 * build reads it once.
 */
export async function loadSiteDataset(): Promise<Dataset> {
  const folder = dataFolder();
  const stamp = import.meta.env?.DEV ? await fingerprint(folder) : folder;
  if (cached?.stamp !== stamp) {
    cached = { stamp, dataset: readDataset(folder).then(({ dataset }) => dataset) };
  }
  return cached.dataset;
}
