import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toHeadersFile, toStaticWebAppConfig } from '#src/exports/server-headers.ts';
import { loadSiteDataset } from '../dataset.ts';

/** Folders that hold files for pages, or pages that are made to be framed. */
const NOT_PAGES = ['.well-known', '_astro', 'embed', 'pagefind'];

async function pageFolders(site: string): Promise<string[]> {
  const entries = await readdir(site, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !NOT_PAGES.includes(entry.name))
    .map(({ name }) => name)
    .sort();
}

/**
 * Writes what web servers are to tell browsers with every file, in the forms that static hosts read. Astro
 * makes no page of a file whose name begins with `_`, so they are written after the build.
 */
export function serverSettings(): AstroIntegration {
  return {
    name: 'mieruka:server-settings',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const dataset = await loadSiteDataset();
        const headers = toHeadersFile(dataset, await pageFolders(site));
        await writeFile(path.join(site, '_headers'), headers);
        await writeFile(path.join(site, 'staticwebapp.config.json'), toStaticWebAppConfig(dataset));
      },
    },
  };
}
