import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SourceFile } from '#src/loading/source-file.ts';

/** Writes the files below a folder, making the folders they need. */
export async function writeFiles(folder: string, files: readonly SourceFile[]): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.bytes);
  }
}

/**
 * Builds the whole site, as `npm run build` does, from a data folder of its own.
 * @param signal ends the build
 * @returns seconds from the start of the program to its end
 */
export async function buildSite(
  { root, data, output }: { root: string; data: string; output: string },
  signal: AbortSignal,
): Promise<number> {
  const args = [path.join(root, 'scripts', 'astro.mjs'), 'build', '--outDir', output];
  const env = { ...process.env, MIERUKA_DATA: data };
  const start = performance.now();
  const options = { cwd: root, env, signal, maxBuffer: Infinity };
  await promisify(execFile)(process.execPath, args, options);
  return (performance.now() - start) / 1000;
}
