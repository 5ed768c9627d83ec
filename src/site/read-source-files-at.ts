import { execFile } from 'node:child_process';
import type { SourceFile } from '#src/loading/source-file.ts';

/** A file of a commit: where it is, and the object that holds its bytes. */
interface Entry {
  path: string;
  object: string;
}

/** Runs git without a shell in a folder. @throws with what git said */
function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, encoding: 'buffer' as const, maxBuffer: Infinity };
    const child = execFile('git', args, options, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    // A git that ends before it has read all says so by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Whether a name may be handed to git as a ref: nothing that git would take for an option. */
function isRefName(ref: string): boolean {
  return /^[^-\s][^\s\p{Cc}]*$/u.test(ref);
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The commit that a ref names, in full; undefined when there is none, or the folder is in no repository.
 * @param folder a folder of the working copy, which has to exist
 * @throws when there is no git
 */
export async function findCommit(folder: string, ref: string): Promise<string | undefined> {
  if (!isRefName(ref)) return undefined;
  const name = `${ref}^{commit}`;
  return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]).then(
    (output) => output.toString('utf8').trim(),
    (error: unknown) => {
      if (isMissing(error)) throw new Error('git が見つかりません。', { cause: error });
      return undefined;
    },
  );
}

const ENTRY = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/;

/** The files below the folder; links and other repositories are none. */
function parseTree(output: Buffer): Entry[] {
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, object, path] = ENTRY.exec(line) ?? [];
      return object !== undefined && path !== undefined ? [{ object, path }] : [];
    });
}

const LINE_FEED = 10;

/** Objects as `git cat-file --batch` prints them: a line with the size, the bytes, a line feed. */
function parseObjects(output: Buffer, entries: readonly Entry[]): SourceFile[] {
  let place = 0;
  return entries.map(({ path }) => {
    const start = output.indexOf(LINE_FEED, place) + 1;
    const header = output.toString('utf8', place, start).trim();
    const size = Number(header.split(' ').at(-1));
    if (!Number.isInteger(size)) throw new Error(`「${path}」を git から読めません（${header}）。`);
    place = start + size + 1;
    return { path, bytes: new Uint8Array(output.subarray(start, start + size)) };
  });
}

/**
 * Every file below a folder as it was in a commit, with paths relative to the folder; none when the commit
 * does not have the folder.
 * @param commit what `findCommit` found
 */
export async function readSourceFilesAt(folder: string, commit: string): Promise<SourceFile[]> {
  const entries = parseTree(await git(folder, ['ls-tree', '-r', '-z', commit]));
  const objects = entries.map(({ object }) => `${object}\n`).join('');
  return parseObjects(await git(folder, ['cat-file', '--batch'], objects), entries);
}
