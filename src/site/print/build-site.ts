import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the site that is printed lies; built anew every time, for an old sheet on paper would be a wrong one. */
const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'mieruka', 'pdf');

/**
 * Builds the site of a data folder as `npm run build` does, but not into `dist/`.
 * @returns absolute path of the built files
 * @throws with all that the build said
 */
export function buildSite(data: string): Promise<string> {
  const command = [path.join(ROOT, 'scripts', 'astro.mjs'), 'build', '--outDir', FOLDER];
  const env = { ...process.env, MIERUKA_DATA: path.resolve(data), NO_COLOR: '1' };
  const options = { cwd: ROOT, env, maxBuffer: Infinity };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`サイトを作れません。\n${stdout}\n${stderr}`.trim()));
      else resolve(FOLDER);
    });
  });
}
