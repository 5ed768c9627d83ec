import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeFilesAtomically } from '../write-files-atomically.ts';
import type { PdfPlace } from './pdf-place.ts';

/** Writes a PDF in place of an older one of the same name. @throws with what to do when the disk refuses */
export async function writePdf({ folder, name }: PdfPlace, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFilesAtomically(folder, [{ path: name, bytes }]);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `「${path.join(folder, name)}」に書けません。PDF を開いていれば閉じて、もう一度実行してください。（${reason}）`,
      { cause },
    );
  }
}
