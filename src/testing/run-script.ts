import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ScriptResult {
  code: number;
  /** What it printed, stdout before stderr. */
  output: string;
}

/** What Vitest sets for itself must not reach a program that a test starts. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, TEST: _test, NODE_ENV: _nodeEnv, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}

/**
 * Runs a command of `scripts/` as npm would, with the environment of this process and what is given, to its end.
 * @throws when it does not start, or is killed
 */
export function runScript(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  cwd: string = ROOT,
): Promise<ScriptResult> {
  const file = path.join(ROOT, 'scripts', script);
  const options = { cwd, env: { ...plainEnvironment(), ...variables }, maxBuffer: Infinity };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}
