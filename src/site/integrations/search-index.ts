import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';

/** Pagefind's ready-made interfaces; our search page talks to its JavaScript API. */
const UNUSED_BUNDLE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

const EntrySchema = z.object({
  languages: z.object({ ja: z.object({ page_count: z.number() }).optional() }),
});

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`検索索引を作れませんでした：${errors.join('／')}`);
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: 'ja' });
  refuseErrors(errors);
  if (!index) throw new Error('検索索引を作れませんでした：Pagefind が応答しません。');
  return index;
}

/** `page_count` of `addDirectory` also counts files that Pagefind leaves out; the written entry does not. */
async function countPages(output: string): Promise<number> {
  const entry = await readFile(path.join(output, 'pagefind-entry.json'), 'utf8');
  const { languages } = EntrySchema.parse(JSON.parse(entry));
  return languages.ja?.page_count ?? 0;
}

async function indexPages(site: string, output: string): Promise<void> {
  const index = await openIndex();
  refuseErrors((await index.addDirectory({ path: site })).errors);
  refuseErrors((await index.writeFiles({ outputPath: output })).errors);
}

async function removeUnusedBundles(output: string): Promise<void> {
  const unused = (await readdir(output)).filter((name) => UNUSED_BUNDLE.test(name));
  await Promise.all(unused.map((name) => rm(path.join(output, name))));
}

/** Writes the search index of the finished pages to `pagefind/` in `site`; returns how many pages it holds. */
async function writeSearchIndex(site: string): Promise<number> {
  const output = path.join(site, 'pagefind');
  await rm(output, { recursive: true, force: true });
  try {
    await indexPages(site, output);
    await removeUnusedBundles(output);
  } finally {
    await close();
  }
  const pages = await countPages(output);
  if (pages === 0) refuseErrors(['data-pagefind-body のあるページがありません。']);
  return pages;
}

/** Indexes the built pages for search, in Japanese, as part of `astro build`. Place it before `safeOutput()`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'mieruka:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`検索索引を作りました（${pages}ページ）。`);
      },
    },
  };
}
