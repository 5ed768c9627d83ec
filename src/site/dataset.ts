import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AstroError } from 'astro/errors';
import { hasErrors } from '#src/diagnostics/diagnostic.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { readSourceFiles } from './read-source-files.ts';
import { dataFolder, urlOverride } from './settings.ts';

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

/** @throws AstroError with the same text as `npm run check` when the data have errors */
async function readDataset(folder: string): Promise<Dataset> {
  const { dataset, diagnostics } = loadDataset(await readSourceFiles(folder));
  if (!dataset || hasErrors(diagnostics)) {
    throw new AstroError(
      `データに誤りがあるため、サイトを作れません。\n\n${reportText(diagnostics)}`,
      '上の「直し方」に従って data フォルダーのファイルを直してください。`npm run check` でも確かめられます。',
    );
  }
  return { ...dataset, site: { ...dataset.site, url: urlOverride() ?? dataset.site.url } };
}

let cached: { stamp: string; dataset: Promise<Dataset> } | undefined;

/**
 * The dataset that all pages share. While developing it is read again when a file has changed; a
 * build reads it once.
 */
export async function loadSiteDataset(): Promise<Dataset> {
  const folder = dataFolder();
  const stamp = import.meta.env?.DEV ? await fingerprint(folder) : folder;
  if (cached?.stamp !== stamp) cached = { stamp, dataset: readDataset(folder) };
  return cached.dataset;
}
