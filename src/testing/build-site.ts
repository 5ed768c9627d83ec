import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildRequest {
  /** Absolute path of the folder to write. */
  folder: string;
  /** The address to publish under; without it the one in `site.yaml`. */
  url?: string;
  /** The data folder, when it is not the project's. */
  data?: string;
  timezone?: string;
}

export interface BuildResult {
  code: number;
  /** All that the build printed. */
  output: string;
}

/** What Vitest sets for itself must not reach a program that a test starts. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, TEST: _test, NODE_ENV: _nodeEnv, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}

/** Runs a script of `scripts/` as npm does, and waits for its end. */
export function runScript(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<BuildResult> {
  const options = { cwd: ROOT, env: { ...plainEnvironment(), ...env }, maxBuffer: Infinity };
  const command = [path.join(ROOT, 'scripts', script), ...args];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: Number(error?.code ?? 0), output: `${stdout}\n${stderr}`.trim() });
    });
  });
}

/** Runs `npm run build` into a folder of its own. */
export function tryBuildSite({ folder, url, data, timezone }: BuildRequest): Promise<BuildResult> {
  return runScript('astro.mjs', ['build', '--outDir', folder], {
    ...(url !== undefined && { MIERUKA_URL: url }),
    ...(data !== undefined && { MIERUKA_DATA: data }),
    ...(timezone !== undefined && { TZ: timezone }),
  });
}

/** Builds a site that has to succeed. @throws with all that the build printed */
export async function buildSite(request: BuildRequest): Promise<void> {
  const { code, output } = await tryBuildSite(request);
  if (code !== 0) throw new Error(output);
}
