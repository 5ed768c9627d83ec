import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { SourceFile } from '#src/loading/source-file.ts';

interface Move {
  target: string;
  /** Stands beside the target until everything is written. The data contract ignores names with a dot in front. */
  temporary: string;
  /** What the target held before; undefined for a new file. */
  before: Uint8Array | undefined;
}

/** No such file; a folder of that name is no file either. */
const NO_FILE = ['ENOENT', 'EISDIR'];

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_FILE.includes(String(error.code));
}

async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  return found.catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}

/** The deepest folder on the way to a file that exists already. */
async function existingFolder(file: string): Promise<string> {
  const parent = path.dirname(file);
  return (await unlessMissing(stat(parent))) ? parent : existingFolder(parent);
}

/** Where a file goes. @throws when its path leads out of the folder, also by a link */
async function targetOf(folder: string, { path: name }: SourceFile): Promise<string> {
  const parts = name.split('/');
  const target = path.join(folder, ...parts);
  const plain = parts.every((part) => !['', '.', '..'].includes(part) && !/[\\:\0]/.test(part));
  const root = await realpath(folder);
  const place = plain ? await realpath(await existingFolder(target)) : '';
  if (place !== root && !place.startsWith(root + path.sep)) {
    throw new Error(`「${name}」はフォルダー「${folder}」の外を指すので、書きません。`);
  }
  return target;
}

async function prepare(folder: string, file: SourceFile): Promise<Move> {
  const target = await targetOf(folder, file);
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${process.pid}.part`,
  );
  return { target, temporary, before: await unlessMissing(readFile(target)) };
}

async function putBack({ target, before }: Move): Promise<void> {
  await (before ? writeFile(target, before) : rm(target, { force: true }));
}

/** Makes the folder of a file. @returns the topmost folder that had to be made */
async function makeFolder({ target }: Move): Promise<string | undefined> {
  return mkdir(path.dirname(target), { recursive: true });
}

/**
 * Writes files below a folder, all or none: every file is written whole under another name first, and
 * when one cannot take its place, those that did give way to what stood there before.
 * @throws when a path leads out of the folder, or the disk refuses; nothing has changed then
 */
export async function writeFilesAtomically(
  folder: string,
  files: readonly SourceFile[],
): Promise<void> {
  const moves = await Promise.all(files.map((file) => prepare(folder, file)));
  const [made, moved]: [string[], Move[]] = [[], []];
  try {
    for (const [index, move] of moves.entries()) {
      made.push(...[await makeFolder(move)].filter((each) => each !== undefined));
      await writeFile(move.temporary, files[index]!.bytes);
    }
    for (const move of moves) {
      await rename(move.temporary, move.target);
      moved.push(move);
    }
  } catch (error) {
    await Promise.all(moved.map(putBack));
    await Promise.all(moves.map(({ temporary }) => rm(temporary, { force: true })));
    await Promise.all(made.map((each) => rm(each, { recursive: true, force: true })));
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`「${folder}」に書きこめません。何も変わっていません（${reason}）。`, {
      cause: error,
    });
  }
}
