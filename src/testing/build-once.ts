import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { BuiltSite } from './built-site.ts';

/** A sub-directory, so that every link that forgets the base breaks in the tests. */
const URL_OF_TEST_SITE = new URL('https://example.test/sub/dir/');

/** What Vitest sets for itself must not reach the build. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, TEST: _test, NODE_ENV: _nodeEnv, ...env } = process.env;
  return { ...env, MIERUKA_URL: URL_OF_TEST_SITE.href };
}

async function build(root: string, folder: string): Promise<void> {
  const args = [path.join(root, 'scripts', 'astro.mjs'), 'build', '--outDir', folder];
  const options = { cwd: root, env: buildEnvironment(), maxBuffer: Infinity };
  await promisify(execFile)(process.execPath, args, options);
}

/** What the build printed; an error of `execFile` carries it. */
function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}\n${stderr}`.trim() || String(error);
}

async function tryBuild(root: string): Promise<BuiltSite | undefined> {
  const folder = path.join(root, 'node_modules', '.cache', 'mieruka', 'site');
  try {
    await build(root, folder);
    return { folder, url: URL_OF_TEST_SITE.href, base: URL_OF_TEST_SITE.pathname };
  } catch (error) {
    console.error(`テスト用のサイトを作れませんでした。\n${outputOf(error)}`);
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
