import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from '#src/loading/source-file.ts';

/** Every file below a folder, with paths relative to it. @throws when the folder cannot be read */
export async function readSourceFiles(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new Error(`データのフォルダー「${folder}」を読めません。`, { cause });
  });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const relative = path.relative(folder, file).split(path.sep).join('/');
        return { path: relative, bytes: await readFile(file) };
      }),
  );
}
