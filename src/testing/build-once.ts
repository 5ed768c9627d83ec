import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './built-site.ts';

/** A sub-directory, so that every link that forgets the base breaks in the tests. */
const URL_OF_TEST_SITE = new URL('https://example.test/sub/dir/');

async function tryBuild(root: string): Promise<BuiltSite | undefined> {
  const folder = path.join(root, 'node_modules', '.cache', 'mieruka', 'site');
  try {
    await buildSite({ folder, url: URL_OF_TEST_SITE.href });
    return { folder, url: URL_OF_TEST_SITE.href, base: URL_OF_TEST_SITE.pathname };
  } catch (error) {
    console.error(`テスト用のサイトを作れませんでした。\n${String(error)}`);
    return undefined;
  }
}

/**
 * Builds the site for the projects `site` and `browser`: whichever comes first builds, the other finds it done.
 * When the build fails, their tests fail and the unit tests still run.
 */
export default async function buildOnce({ vitest }: TestProject): Promise<void> {
  if ('builtSite' in vitest.getProvidedContext()) return;
  vitest.provide('builtSite', (await tryBuild(vitest.config.root)) ?? null);
}
