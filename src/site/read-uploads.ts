import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Upload } from '#src/intake/sheet-book.ts';

/** More than any file that can be read; so large a one is not even loaded. */
const LARGEST_BYTES = 2 ** 30;

async function readUpload(file: string): Promise<Upload> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Error(`ファイル「${file}」がありません。`);
  if (!found.isFile()) throw new Error(`「${file}」はファイルではありません。`);
  if (found.size > LARGEST_BYTES) throw new Error(`ファイル「${file}」は大きすぎます。`);
  const bytes = await readFile(file).catch((cause) => {
    throw new Error(`ファイル「${file}」を読めません。`, { cause });
  });
  return { name: path.basename(file), bytes };
}

/** The files that a command was told to take in. @throws when one is missing or is no file */
export async function readUploads(files: readonly string[]): Promise<Upload[]> {
  const uploads = [];
  for (const file of files) uploads.push(await readUpload(file));
  return uploads;
}
