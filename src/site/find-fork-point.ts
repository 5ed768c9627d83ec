import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * The commit that the working copy's branch left another branch at: what has happened there since is none of its
 * changes. Undefined when the two have nothing in common, or the other is not known here.
 */
export async function findForkPoint(folder: string, branch: string): Promise<string | undefined> {
  const args = ['merge-base', '--end-of-options', branch, 'HEAD'];
  const found = await promisify(execFile)('git', args, { cwd: folder }).catch(() => undefined);
  return found?.stdout.trim();
}
