import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ScriptResult {
  code: number;
  /** What it printed, stdout before stderr. */
  output: string;
}

/** Runs a command of `scripts/` as npm would, with the environment of this process and what is given. */
export function runScript(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  cwd: string = ROOT,
): Promise<ScriptResult> {
  const file = path.join(ROOT, 'scripts', script);
  const options = { cwd, env: { ...process.env, ...variables } };
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, output: stdout + stderr });
    });
  });
}
